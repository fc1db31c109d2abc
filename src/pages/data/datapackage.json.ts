import type { APIRoute } from 'astro';
import { createDataPackage } from '../../exports/data-package.ts';
import { createLocate } from '../../exports/locate.ts';
import { respondJson } from '../../exports/response.ts';
import { getLibrary } from '../../site/library.ts';

export const GET: APIRoute = async ({ site }) =>
  respondJson(createDataPackage(await getLibrary(), site, createLocate(site)));
