import { z } from 'zod';

const cell = z.union([z.string(), z.number()]);

/**
 * Which rows of a dataset: for each named column the value, or list of values, a row must have.
 * `{ place: north, year: [2024, 2025] }`
 */
export const selection = z.record(z.string(), z.union([cell, z.array(cell).min(1)]), {
  error: 'Write the rows as column: value, for example:\n  year: 2025',
});

export type Selection = z.infer<typeof selection>;
export type Cell = string | number | undefined;
export type Row = Record<string, Cell>;

/** Rows of `rows` that match every condition; numbers and their text compare as equal. */
export function selectRows(rows: readonly Row[], where: Selection): Row[] {
  const conditions = Object.entries(where).map(
    ([column, wanted]) => [column, new Set([wanted].flat().map(String))] as const,
  );
  return rows.filter((row) =>
    conditions.every(([column, wanted]) => wanted.has(String(row[column] ?? ''))),
  );
}
