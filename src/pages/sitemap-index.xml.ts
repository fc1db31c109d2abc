import type { APIRoute } from 'astro';
import { address } from '../domain/addresses.ts';
import { createLocate } from '../exports/locate.ts';
import { respond } from '../exports/response.ts';
import { formatSitemapIndex, listSitemap } from '../exports/sitemap.ts';
import { createHref, localesOf } from '../views/locale.ts';
import { listFactDays } from '../views/sitemap-dates.ts';

export const GET: APIRoute = async ({ site, locals }) => {
  const days = await listFactDays(locals);
  const sitemaps = localesOf(locals.library).map((locale) => ({
    path: createHref(address.sitemap(locale.language.code), undefined),
    changed: listSitemap(locale, (id) => days.get(id))
      .flatMap(({ changed }) => changed ?? [])
      .sort()
      .at(-1),
  }));
  return respond('application/xml', formatSitemapIndex(sitemaps, createLocate(site)));
};
