import type { APIRoute } from 'astro';
import { respond } from '../../../exports/response.ts';
import { createLocale } from '../../../views/locale.ts';
import { listValueChanges } from '../../../views/value-changes.ts';

export const GET: APIRoute = async ({ params, locals }) => {
  const locale = createLocale(locals.library, params['locale']);
  return respond('application/json', JSON.stringify(await listValueChanges(locals, locale)));
};
