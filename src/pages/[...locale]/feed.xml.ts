import type { APIRoute } from 'astro';
import { formatAtom } from '../../exports/feed.ts';
import { createLocate } from '../../exports/locate.ts';
import { respond } from '../../exports/response.ts';
import { createEdition, localePaths } from '../../site/edition.ts';
import { getLibrary } from '../../site/library.ts';

export async function getStaticPaths() {
  return localePaths(await getLibrary()).map((params) => ({ params }));
}

export const GET: APIRoute = async ({ params, site }) => {
  const edition = createEdition(await getLibrary(), params['locale']);
  return respond('application/atom+xml', formatAtom(edition, createLocate(site)));
};
