import type { APIRoute } from 'astro';
import { formatAtom } from '../../exports/feed.ts';
import { createLocate } from '../../exports/locate.ts';
import { respond } from '../../exports/response.ts';
import { createLocale } from '../../views/locale.ts';

export const GET: APIRoute = async ({ params, site, locals }) => {
  const locale = createLocale(locals.library, params['locale']);
  return respond('application/atom+xml', formatAtom(locale, createLocate(site)));
};
