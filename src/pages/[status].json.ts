import type { APIRoute } from 'astro';
import { createEdition } from '../site/edition.ts';
import { getFactHistory } from '../site/fact-history.ts';
import { getLibrary } from '../site/library.ts';
import { readSettings } from '../site/settings.ts';
import { createStatus } from '../site/status.ts';
import { getPastOriginals } from '../site/translations.ts';

/** For the staff alone; a route with a parameter, since only such a one can have no page. */
export function getStaticPaths() {
  return readSettings().edition === 'staff' ? [{ params: { status: 'status' } }] : [];
}

export const GET: APIRoute = async () => {
  const library = await getLibrary();
  const originals = await getPastOriginals(library);
  const { reach } = await getFactHistory();
  const status = createStatus(createEdition(library, undefined), originals, reach);
  return new Response(`${JSON.stringify(status, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
