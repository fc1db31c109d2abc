import { z } from 'zod';
import { getOrMake } from './memo.ts';

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
  return candidatesOf(rows, conditions).filter((row) =>
    conditions.every(([column, wanted]) => wanted.has(String(row[column] ?? ''))),
  );
}

/** Tables of which rows are chosen by the thousand are looked through once for each column. */
const indexes = new WeakMap<readonly Row[], Map<string, Map<string, Row[]>>>();
const worthIt = 64;

/** Of large tables the rows that fit the narrowest condition with a single cell, in their order. */
function candidatesOf(
  rows: readonly Row[],
  conditions: readonly (readonly [column: string, wanted: ReadonlySet<string>])[],
): readonly Row[] {
  if (rows.length < worthIt) return rows;
  const columns = getOrMake(indexes, rows, () => new Map<string, Map<string, Row[]>>());
  let fewest = rows;
  for (const [column, wanted] of conditions) {
    if (wanted.size !== 1) continue;
    const [cell = ''] = wanted;
    const byCell = getOrMake(columns, column, () =>
      Map.groupBy(rows, (row) => String(row[column] ?? '')),
    );
    const found = byCell.get(cell) ?? [];
    if (found.length < fewest.length) fewest = found;
  }
  return fewest;
}
