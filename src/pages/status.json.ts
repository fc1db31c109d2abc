import type { APIRoute } from 'astro';
import { createEdition } from '../site/edition.ts';
import { getReach } from '../site/fact-history.ts';
import { createStatus } from '../site/status.ts';
import { getPastOriginals } from '../site/translations.ts';

export const GET: APIRoute = async ({ locals }) => {
  const library = locals.library;
  const originals = await getPastOriginals(library);
  const reach = await getReach(locals);
  const status = createStatus(createEdition(library, undefined), originals, reach);
  return new Response(`${JSON.stringify(status, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
