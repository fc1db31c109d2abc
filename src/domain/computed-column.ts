import { z } from 'zod';
import { operations } from './operation.ts';
import type { Derivation } from './derivation.ts';
import type { Row, Selection } from './selection.ts';

const literal = z.union([z.string(), z.number()]);

/** Of the row itself: what stands in another of its cells, or each of the words there. */
const reference = z.union([
  z.strictObject({ cell: z.string() }),
  z.strictObject({ cells: z.string() }),
]);

const rows = z.record(z.string(), z.union([literal, z.array(literal).min(1), reference]));

/**
 * How the numbers of a column follow from the rows of a table, as a fact’s value does: the rows are chosen by what the
 * own row holds. `{ place: { cells: members }, year: { cell: year } }`
 */
export const computedColumn = z.strictObject({
  dataset: z.string(),
  column: z.string(),
  compute: z.enum(operations, { error: `compute must be one of: ${operations.join(', ')}` }),
  rows,
  of: rows.optional(),
  decimals: z.number().int().min(-12).max(6).default(1),
});

export type ComputedColumn = z.infer<typeof computedColumn>;

/** How the number of the column in that row is worked out. */
export function deriveCell({ rows, of, ...rest }: ComputedColumn, row: Row): Derivation {
  return { ...rest, rows: choose(rows, row), ...(of ? { of: choose(of, row) } : {}) };
}

/** Columns of the own table that it names. */
export const namedColumns = ({ rows, of = {} }: ComputedColumn): string[] =>
  [...Object.values(rows), ...Object.values(of)].flatMap((wanted) => {
    if (typeof wanted !== 'object' || Array.isArray(wanted)) return [];
    return 'cell' in wanted ? [wanted.cell] : [wanted.cells];
  });

function choose(wanted: ComputedColumn['rows'], row: Row): Selection {
  const valueOf = (one: ComputedColumn['rows'][string]) => {
    if (typeof one !== 'object' || Array.isArray(one)) return one;
    if ('cell' in one) return row[one.cell] ?? '';
    return String(row[one.cells] ?? '').split(/[\s;,]+/);
  };
  return Object.fromEntries(
    Object.entries(wanted).map(([column, one]) => [column, valueOf(one)] as const),
  );
}
