import { z } from 'zod';
import { display } from './chart.ts';
import type { Dataset } from './dataset.ts';
import { selectRows, type Row } from './selection.ts';

/** A table of selected rows and columns of a dataset. */
export const table = z.strictObject({
  ...display,
  subtitle: display.subtitle.optional(),
  /** Columns to show, in order; the first names the row. */
  columns: z.array(z.string()).min(2, { error: 'Show at least two columns' }),
  /** Sort by this column; a leading minus puts the largest first. */
  sort: z.string().optional(),
  limit: z.number().int().positive().optional(),
});

export type Table = z.infer<typeof table>;

/** The rows that the table prints, in its order. */
export function rowsOfTable(table: Table, dataset: Dataset): Row[] {
  const rows = selectRows(dataset.rows, table.rows);
  const descending = table.sort?.startsWith('-') ?? false;
  const column = table.sort?.replace(/^-/, '');
  const sorted = column
    ? rows.toSorted((a, b) => compareCells(a[column], b[column]) * (descending ? -1 : 1))
    : rows;
  return sorted.slice(0, table.limit);
}

/** Numbers by size, words by alphabet; empty cells come before all others. */
function compareCells(a: Row[string], b: Row[string]): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '').localeCompare(String(b ?? ''), 'en');
}
