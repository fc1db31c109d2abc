import type { APIRoute } from 'astro';
import { createLocale } from '../views/locale.ts';
import { getReach } from '../views/fact-history.ts';
import { createStatus } from '../views/status.ts';
import { getPastOriginals } from '../views/translations.ts';

export const GET: APIRoute = async ({ locals }) => {
  const library = locals.library;
  const originals = await getPastOriginals(library);
  const reach = await getReach(locals);
  const status = createStatus(createLocale(library, undefined), originals, reach);
  return new Response(`${JSON.stringify(status, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
