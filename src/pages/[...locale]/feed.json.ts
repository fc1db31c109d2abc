import type { APIRoute } from 'astro';
import { describeFeed } from '../../exports/feed.ts';
import { createLocate } from '../../exports/locate.ts';
import { respondJson } from '../../exports/response.ts';
import { createEdition } from '../../views/edition.ts';

export const GET: APIRoute = async ({ params, site, locals }) => {
  const edition = createEdition(locals.library, params['locale']);
  const feed = describeFeed(edition, site, createLocate(site));
  return respondJson(feed, 'application/feed+json');
};
