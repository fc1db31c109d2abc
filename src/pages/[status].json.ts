import type { APIRoute } from 'astro';
import { createEdition } from '../site/edition.ts';
import { getLibrary } from '../site/library.ts';
import { readSettings } from '../site/settings.ts';
import { createStatus } from '../site/status.ts';

/** For the staff alone; a route with a parameter, since only such a one can have no page. */
export function getStaticPaths() {
  return readSettings().edition === 'staff' ? [{ params: { status: 'status' } }] : [];
}

export const GET: APIRoute = async () => {
  const status = createStatus(createEdition(await getLibrary(), undefined));
  return new Response(`${JSON.stringify(status, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
