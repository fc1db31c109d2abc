import type { APIRoute } from 'astro';
import { createLocate } from '../exports/locate.ts';
import { respond } from '../exports/response.ts';
import { formatSitemap, listSitemap } from '../exports/sitemap.ts';
import { localesOf } from '../views/locale.ts';
import { listFactDays } from '../views/sitemap-dates.ts';

export const GET: APIRoute = async ({ params, site, locals }) => {
  const locale = localesOf(locals.library).find(
    ({ language }) => language.code === params['language'],
  );
  if (!locale) throw new Error(`The site has no language "${params['language']}"`);
  const days = await listFactDays(locals);
  const entries = listSitemap(locale, (id) => days.get(id));
  return respond('application/xml', formatSitemap(entries, locale, createLocate(site)));
};
