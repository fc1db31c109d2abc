import type { APIRoute } from 'astro';
import { formatBibtex } from '../citations/bibliography.ts';
import { citeSources } from '../exports/fact-citation.ts';
import { respond } from '../exports/response.ts';

export const GET: APIRoute = async ({ locals }) =>
  respond('application/x-bibtex', formatBibtex(citeSources(locals.library)));
