import type { APIRoute } from 'astro';
import { respond } from '../../exports/response.ts';
import { formatSecurityText } from '../../exports/security-text.ts';
import { createHref } from '../../site/edition.ts';
import { getLibrary } from '../../site/library.ts';
import { readSettings } from '../../site/settings.ts';

/** Only where `site.yaml` says whom to tell; a route with a parameter, since only such a one can have no page. */
export async function getStaticPaths() {
  const { site } = await getLibrary();
  return site.security ? [{ params: { security: 'security' } }] : [];
}

export const GET: APIRoute = async ({ site: address }) => {
  const { site } = await getLibrary();
  if (!site.security) return new Response(undefined, { status: 404 });
  const path = createHref('/.well-known/security.txt', undefined);
  const text = formatSecurityText(site.security, {
    now: readSettings().now,
    languages: site.languages.map(({ code }) => code),
    canonical: address && new URL(path, address).href,
  });
  return respond('text/plain', text);
};
