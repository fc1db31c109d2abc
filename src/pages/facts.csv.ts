import type { APIRoute } from 'astro';
import { listKnownFacts } from '../exports/known-facts.ts';
import { createLocate } from '../exports/locate.ts';
import { formatFactsCsv } from '../exports/register-csv.ts';
import { respond } from '../exports/response.ts';
import { readSettings } from '../settings.ts';

export const GET: APIRoute = async ({ site, locals }) => {
  const circumstances = { today: readSettings().today, locate: createLocate(site) };
  const { facts } = await listKnownFacts(locals, circumstances);
  const languages = locals.library.site.languages.map(({ code }) => code);
  return respond('text/csv', formatFactsCsv(facts, languages));
};
