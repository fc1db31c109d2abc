import type { APIRoute } from 'astro';
import { createLocate } from '../exports/locate.ts';
import { describeSource } from '../exports/parts.ts';
import { formatSourcesCsv } from '../exports/register-csv.ts';
import { respond } from '../exports/response.ts';
import { createLocale } from '../views/locale.ts';

export const GET: APIRoute = async ({ site, locals }) => {
  const locale = createLocale(locals.library, undefined);
  const ids = [...locals.library.sources.entries.keys()].toSorted();
  const sources = ids.map((id) => describeSource(id, locale, createLocate(site)));
  return respond('text/csv', formatSourcesCsv(sources));
};
