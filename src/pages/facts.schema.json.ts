import type { APIRoute } from 'astro';
import { address } from '../domain/addresses.ts';
import { factsFile } from '../exports/facts-file.ts';
import { createLocate } from '../exports/locate.ts';
import { toJsonSchema } from '../exports/parts.ts';
import { respondJson } from '../exports/response.ts';
import { createHref } from '../views/locale.ts';

export const GET: APIRoute = ({ site }) => {
  const id = createLocate(site)(createHref(address.factsSchema, undefined));
  return respondJson(toJsonSchema(factsFile, 'facts.json', id), 'application/schema+json');
};
