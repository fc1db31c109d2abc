import type { APIRoute } from 'astro';
import { formatCslJson } from '../citations/bibliography.ts';
import { citeSources } from '../exports/fact-citation.ts';
import { respond } from '../exports/response.ts';
import { getLibrary } from '../site/library.ts';

export const GET: APIRoute = async () =>
  respond(
    'application/vnd.citationstyles.csl+json',
    formatCslJson(citeSources(await getLibrary())),
  );
