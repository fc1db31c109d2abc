import type { APIRoute } from 'astro';
import { respond } from '../exports/response.ts';
import { formatRobots } from '../exports/robots.ts';
import { createHref } from '../views/locale.ts';
import { readSettings } from '../settings.ts';

// A map of the site is named only where there is a route that writes one.
const hasSitemap = Object.keys(import.meta.glob('./sitemap-index.xml.ts')).length > 0;

export const GET: APIRoute = ({ site }) => {
  const sitemap =
    site && hasSitemap
      ? new URL(createHref('/sitemap-index.xml', undefined), site).href
      : undefined;
  return respond('text/plain', formatRobots(readSettings().edition, sitemap));
};
