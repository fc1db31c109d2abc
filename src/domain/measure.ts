import { z } from 'zod';
import type { Derivation } from './derivation.ts';
import type { Row } from './selection.ts';

/** What a figure measures, so that figures of one thing can be found and compared. */
export const measureParts = ['quantity', 'subject', 'stage', 'place', 'period', 'basis'] as const;

export type MeasurePart = (typeof measureParts)[number];

const word = z.union([z.string(), z.number()]).transform(String);

/**
 * Of a fact: the quantity (output, reserves, share-of-output), of what, at which stage, where, when, on what basis.
 * Of a fact that is taken from a table the table says it, and this only what it does not.
 */
export const measure = z.strictObject({
  quantity: word.optional(),
  subject: word.optional(),
  stage: word.optional(),
  /** A place or group of content/places. */
  place: word.optional(),
  period: word.optional(),
  basis: word.optional(),
});

export type Measure = z.infer<typeof measure>;

/** One word for all rows, or the cell of a column; `is` gives the words that stand for its cells. */
const columnPart = z.union([
  word,
  z.strictObject({ column: z.string(), is: z.record(z.string(), word).default({}) }),
]);

/** Of a dataset, or of one of its columns, which then adds to what the dataset says or says it otherwise. */
export const columnMeasure = z.strictObject({
  quantity: columnPart.optional(),
  subject: columnPart.optional(),
  stage: columnPart.optional(),
  place: columnPart.optional(),
  period: columnPart.optional(),
  basis: columnPart.optional(),
});

export type ColumnMeasure = z.infer<typeof columnMeasure>;

/** Columns that it reads. */
export const measuredColumns = (measure: ColumnMeasure): [MeasurePart, string][] =>
  measureParts.flatMap((part) => {
    const given = measure[part];
    return typeof given === 'object' ? [[part, given.column] as [MeasurePart, string]] : [];
  });

/** What the number in that row measures; nothing where its quantity is not said. */
export function measureOfRow(measure: ColumnMeasure, row: Row): Measure | undefined {
  const read = (part: MeasurePart): string | undefined => {
    const given = measure[part];
    if (typeof given !== 'object') return given;
    const cell = String(row[given.column] ?? '');
    return (given.is[cell] ?? cell) || undefined;
  };
  const found = Object.fromEntries(measureParts.map((part) => [part, read(part)]));
  return found['quantity'] === undefined ? undefined : found;
}

/**
 * What a number measures that is taken from rows of these measures, or computed over them; `whole` are those of the
 * rows that it is compared with. Only cells, sums and shares of a whole measure what others do.
 */
export function measureOfResult(
  { compute }: Derivation,
  own: readonly Measure[],
  whole: readonly Measure[],
): Measure | undefined {
  const [first] = own;
  if (!first || (compute && compute !== 'sum' && compute !== 'share')) return undefined;
  const joined = joinMeasures(own);
  if (compute !== 'share') return joined;
  const of = joinMeasures(whole);
  const shared = measureParts.filter((part) => part !== 'place');
  if (shared.some((part) => joined[part] !== of[part])) return undefined;
  return { ...joined, quantity: `share-of-${joined.quantity} in ${of.place ?? ''}` };
}

/** One word of each part; of several places their codes together. */
const joinMeasures = (all: readonly Measure[]): Measure =>
  Object.fromEntries(
    measureParts.map((part) => {
      const words = new Set(all.flatMap((one) => one[part] ?? []));
      return [part, words.size > 0 ? [...words].toSorted().join('+') : undefined];
    }),
  );

/** The same thing measured, at whatever time, on whatever basis. */
export const familyOf = ({ quantity, subject, stage, place }: Measure): string =>
  JSON.stringify([quantity, subject, stage, place]);
