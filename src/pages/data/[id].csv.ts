import type { APIRoute } from 'astro';
import { formatCsvTable } from '../../domain/csv-format.ts';
import { getValue } from '../../library/library.ts';

export const GET: APIRoute<never, { id: string }> = async ({ params, locals }) => {
  const dataset = getValue(locals.library.datasets, params.id);
  return new Response(formatCsvTable(dataset), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
