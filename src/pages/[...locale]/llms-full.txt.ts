import type { APIRoute } from 'astro';
import { createLocate } from '../../exports/locate.ts';
import { respond } from '../../exports/response.ts';
import { writeLlmsFull } from '../../twins/llms.ts';
import { createLocale } from '../../views/locale.ts';

export const GET: APIRoute = ({ params, site, locals }) => {
  const locale = createLocale(locals.library, params['locale']);
  return respond('text/plain', writeLlmsFull(locale, createLocate(site)));
};
