import type { APIRoute } from 'astro';
import { respond } from '../../../exports/response.ts';
import { describeRows } from '../../../search/row-tables.ts';
import { createLocale } from '../../../views/locale.ts';

export const GET: APIRoute = async ({ params, locals }) => {
  const locale = createLocale(locals.library, params['locale']);
  return respond('application/json', JSON.stringify(describeRows(locale)));
};
