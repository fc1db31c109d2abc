import type { APIRoute } from 'astro';
import { respond } from '../../exports/response.ts';
import { formatSecurityText } from '../../exports/security-text.ts';
import { createHref } from '../../views/locale.ts';
import { momentOf } from '../../views/moment.ts';

export const GET: APIRoute = async ({ site: address, locals }) => {
  const { site } = locals.library;
  if (!site.security) return new Response(undefined, { status: 404 });
  const path = createHref('/.well-known/security.txt', undefined);
  const text = formatSecurityText(site.security, {
    now: momentOf(locals),
    languages: site.languages.map(({ code }) => code),
    canonical: address && new URL(path, address).href,
  });
  return respond('text/plain', text);
};
