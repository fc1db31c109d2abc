import type { APIRoute, GetStaticPaths } from 'astro';
import { datasetFile } from '../../exports/dataset-file.ts';
import { describeDataset } from '../../exports/describe-dataset.ts';
import { createLocate } from '../../exports/locate.ts';
import { respondJson } from '../../exports/response.ts';
import { publishedDatasets } from '../../library/library.ts';
import { getLibrary } from '../../site/library.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  publishedDatasets(await getLibrary()).map(({ id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = async ({ params, site }) => {
  const dataset = describeDataset(params.id, await getLibrary(), createLocate(site));
  return respondJson(datasetFile.parse(dataset));
};
