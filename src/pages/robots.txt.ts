import type { APIRoute } from 'astro';
import { address } from '../domain/addresses.ts';
import { respond } from '../exports/response.ts';
import { formatRobots } from '../exports/robots.ts';
import { createHref } from '../views/locale.ts';
import { readSettings } from '../settings.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = site && new URL(createHref(address.sitemapIndex, undefined), site).href;
  return respond('text/plain', formatRobots(readSettings().edition, sitemap));
};
