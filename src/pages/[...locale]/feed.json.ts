import type { APIRoute } from 'astro';
import { describeFeed } from '../../exports/feed.ts';
import { createLocate } from '../../exports/locate.ts';
import { respondJson } from '../../exports/response.ts';
import { createLocale } from '../../views/locale.ts';

export const GET: APIRoute = async ({ params, site, locals }) => {
  const locale = createLocale(locals.library, params['locale']);
  const feed = describeFeed(locale, site, createLocate(site));
  return respondJson(feed, 'application/feed+json');
};
