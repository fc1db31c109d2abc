import type { APIRoute } from 'astro';
import { createEdition } from '../site/edition.ts';
import { writeFilterStyles } from '../site/filters.ts';
import { createRegisterFilters } from '../site/register.ts';
import { createSourceFilters } from '../site/source-register.ts';

/** What makes the filters of the registers work without a script; the same in every language. */
export const GET: APIRoute = async ({ locals }) => {
  const edition = createEdition(locals.library, undefined);
  const filters = [...createRegisterFilters(edition), ...createSourceFilters(edition)];
  return new Response(writeFilterStyles(filters), {
    headers: { 'Content-Type': 'text/css' },
  });
};
