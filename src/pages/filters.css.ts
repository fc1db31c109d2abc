import type { APIRoute } from 'astro';
import { createLocale } from '../views/locale.ts';
import { writeFilterStyles } from '../views/filters.ts';
import { createRegisterFilters } from '../views/register.ts';
import { createSourceFilters } from '../views/source-register.ts';

/** What makes the filters of the registers work without a script; the same in every language. */
export const GET: APIRoute = async ({ locals }) => {
  const locale = createLocale(locals.library, undefined);
  const filters = [...createRegisterFilters(locale), ...createSourceFilters(locale)];
  return new Response(writeFilterStyles(filters), {
    headers: { 'Content-Type': 'text/css' },
  });
};
