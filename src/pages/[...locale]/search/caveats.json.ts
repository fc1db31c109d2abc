import type { APIRoute } from 'astro';
import { respond } from '../../../exports/response.ts';
import { describeCaveats } from '../../../search/row-tables.ts';
import { createEdition } from '../../../views/edition.ts';

export const GET: APIRoute = async ({ params, locals }) => {
  const edition = createEdition(locals.library, params['locale']);
  return respond('application/json', JSON.stringify(describeCaveats(edition)));
};
