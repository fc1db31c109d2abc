import { z } from 'zod';
import { roundTo } from './interval.ts';
import { localizedText } from './localized-text.ts';
import { operate, operations, type Operation } from './operation.ts';
import { selection, selectRows, type Row } from './selection.ts';

/**
 * Where in a dataset a fact’s value comes from: one cell, or an operation over rows. The operations
 * that compare take their second rows from `of`.
 */
export const derivation = z.strictObject({
  dataset: z.string(),
  rows: selection,
  column: z.string(),
  compute: z
    .enum(operations, { error: `compute must be one of: ${operations.join(', ')}` })
    .optional(),
  /** The whole of a share, the base of a change or ratio, the field of a rank. */
  of: selection.optional(),
  /** Decimals a computed result is rounded to, below zero to tens or more; a cell is taken as it is. */
  decimals: z.number().int().min(-12).max(6).default(1),
  /** What the result is multiplied by to be in the unit of the fact, and why: kilograms to tonnes, oxide to metal. */
  convert: z.strictObject({ factor: z.number().positive(), reason: localizedText }).optional(),
});

export type Derivation = z.infer<typeof derivation>;
export { operations, type Operation } from './operation.ts';

/** Operations that need a second selection of rows. */
export const comparing: ReadonlySet<Operation | undefined> = new Set([
  'share',
  'change',
  'difference',
  'ratio',
  'rank',
]);

/**
 * The result of the operation over the numbers of `column`; rows without a number are left out. A count is of the
 * rows with anything in it.
 * Nothing where no number is left, or the base is zero.
 */
export function compute(from: Derivation, rows: readonly Row[]): number | undefined {
  if (from.compute === 'count')
    return selectRows(rows, from.rows).length - countMissing(from, rows);
  const own = numbersOf(selectRows(rows, from.rows), from.column);
  const base = numbersOf(from.of ? selectRows(rows, from.of) : [], from.column);
  if (own.length === 0 || (comparing.has(from.compute) && base.length === 0)) return undefined;
  const factor = from.convert?.factor ?? 1;
  if (!from.compute && factor === 1) return own[0];
  const result = factor * (from.compute ? operate(from.compute, own, base) : own[0]!);
  return Number.isFinite(result) ? roundTo(result, from.decimals) : undefined;
}

/** Rows of either selection that hold no number, or nothing that counts, and are left out of the result. */
export function countMissing(from: Derivation, rows: readonly Row[]): number {
  const chosen = [from.rows, ...(from.of ? [from.of] : [])].flatMap((one) => selectRows(rows, one));
  const isThere = (cell: Row[string]) =>
    from.compute === 'count' ? (cell ?? '') !== '' : typeof cell === 'number';
  return new Set(chosen.filter((row) => !isThere(row[from.column]))).size;
}

const numbersOf = (rows: readonly Row[], column: string) =>
  rows.map((row) => row[column]).filter((cell) => typeof cell === 'number');
