import type { APIRoute } from 'astro';
import { createLocate } from '../../exports/locate.ts';
import { respondBytes } from '../../exports/response.ts';
import { packTables } from '../../exports/table-archive.ts';

export const GET: APIRoute = async ({ site, locals }) =>
  respondBytes('application/zip', packTables(locals.library, site, createLocate(site)));
