import type { APIRoute } from 'astro';
import { describeFeed } from '../../exports/feed.ts';
import { createLocate } from '../../exports/locate.ts';
import { respondJson } from '../../exports/response.ts';
import { createEdition, localePaths } from '../../site/edition.ts';
import { getLibrary } from '../../site/library.ts';

export async function getStaticPaths() {
  return localePaths(await getLibrary()).map((params) => ({ params }));
}

export const GET: APIRoute = async ({ params, site }) => {
  const edition = createEdition(await getLibrary(), params['locale']);
  const feed = describeFeed(edition, site, createLocate(site));
  return respondJson(feed, 'application/feed+json');
};
