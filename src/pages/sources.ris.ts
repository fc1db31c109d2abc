import type { APIRoute } from 'astro';
import { formatRis } from '../citations/bibliography.ts';
import { citeSources } from '../exports/fact-citation.ts';
import { respond } from '../exports/response.ts';
import { getLibrary } from '../site/library.ts';

export const GET: APIRoute = async () =>
  respond('application/x-research-info-systems', formatRis(citeSources(await getLibrary())));
