import type { APIRoute } from 'astro';
import { createDataPackage } from '../../exports/data-package.ts';
import { createLocate } from '../../exports/locate.ts';
import { respondJson } from '../../exports/response.ts';

export const GET: APIRoute = async ({ site, locals }) =>
  respondJson(createDataPackage(locals.library, site, createLocate(site)));
