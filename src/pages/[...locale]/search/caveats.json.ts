import type { APIRoute } from 'astro';
import { respond } from '../../../exports/response.ts';
import { describeCaveats } from '../../../search/row-tables.ts';
import { createEdition, localePaths } from '../../../site/edition.ts';
import { getLibrary } from '../../../site/library.ts';

export async function getStaticPaths() {
  return localePaths(await getLibrary()).map((params) => ({ params }));
}

export const GET: APIRoute = async ({ params }) => {
  const edition = createEdition(await getLibrary(), params['locale']);
  return respond('application/json', JSON.stringify(describeCaveats(edition)));
};
