import type { APIRoute } from 'astro';
import { formatAtom } from '../../exports/feed.ts';
import { createLocate } from '../../exports/locate.ts';
import { respond } from '../../exports/response.ts';
import { createEdition } from '../../views/edition.ts';

export const GET: APIRoute = async ({ params, site, locals }) => {
  const edition = createEdition(locals.library, params['locale']);
  return respond('application/atom+xml', formatAtom(edition, createLocate(site)));
};
