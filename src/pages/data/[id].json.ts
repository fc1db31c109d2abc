import type { APIRoute } from 'astro';
import { datasetFile } from '../../exports/dataset-file.ts';
import { describeDataset } from '../../exports/describe-dataset.ts';
import { createLocate } from '../../exports/locate.ts';
import { respondJson } from '../../exports/response.ts';

export const GET: APIRoute<never, { id: string }> = async ({ params, site, locals }) => {
  const dataset = describeDataset(params.id, locals.library, createLocate(site));
  return respondJson(datasetFile.parse(dataset));
};
