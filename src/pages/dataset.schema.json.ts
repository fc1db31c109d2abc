import type { APIRoute } from 'astro';
import { address } from '../domain/addresses.ts';
import { datasetFile } from '../exports/dataset-file.ts';
import { createLocate } from '../exports/locate.ts';
import { toJsonSchema } from '../exports/parts.ts';
import { respondJson } from '../exports/response.ts';
import { createHref } from '../views/locale.ts';

export const GET: APIRoute = ({ site }) => {
  const id = createLocate(site)(createHref(address.datasetSchema, undefined));
  return respondJson(toJsonSchema(datasetFile, 'data/<id>.json', id), 'application/schema+json');
};
