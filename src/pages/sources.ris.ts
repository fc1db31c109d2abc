import type { APIRoute } from 'astro';
import { formatRis } from '../citations/bibliography.ts';
import { citeSources } from '../exports/fact-citation.ts';
import { respond } from '../exports/response.ts';

export const GET: APIRoute = async ({ locals }) =>
  respond('application/x-research-info-systems', formatRis(citeSources(locals.library)));
