import type { APIRoute, GetStaticPaths } from 'astro';
import { formatCsvTable } from '../../domain/csv-format.ts';
import { getValue } from '../../library/library.ts';
import { publishedDatasets } from '../../library/library.ts';
import { getLibrary } from '../../site/library.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  publishedDatasets(await getLibrary()).map(({ id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const dataset = getValue((await getLibrary()).datasets, params.id);
  return new Response(formatCsvTable(dataset), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
