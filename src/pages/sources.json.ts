import type { APIRoute } from 'astro';
import { formatCslJson } from '../citations/bibliography.ts';
import { citeSources } from '../exports/fact-citation.ts';
import { respond } from '../exports/response.ts';

export const GET: APIRoute = async ({ locals }) =>
  respond('application/vnd.citationstyles.csl+json', formatCslJson(citeSources(locals.library)));
