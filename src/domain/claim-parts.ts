import { z } from 'zod';
import { selection } from './selection.ts';

export const subject = z.record(z.string(), selection.valueType, {
  error: 'Say which rows the words are about: subject: { place: north }',
});
const from = z.record(z.string(), selection.valueType, {
  error: 'Say from which rows: from: { year: 2020 }',
});
const to = z.record(z.string(), selection.valueType, {
  error: 'Say to which rows: to: { year: 2025 }',
});
/** A number, the id of a fact, or rows of the claim. */
const than = z.union([z.number(), z.string(), selection], {
  error: 'Say with what it is compared: than: 50, than: a-fact, or than: { place: south }',
});
const whole = { of: selection.optional(), from: from.optional(), to: to.optional() };
const times = z.number().positive().default(1);

/** Two numbers, or one and its field, set against each other. Of several rows of a subject the sum is meant. */
export const comparisons = {
  /** Each row of the subject is larger than every other row of the claim. */
  largest: { subject },
  smallest: { subject },
  /** The number of the later rows is more than that of the earlier. */
  rises: { subject: subject.optional(), from, to },
  falls: { subject: subject.optional(), from, to },
  /** It is at least twice, or at most half, as much. */
  doubles: { subject: subject.optional(), from, to },
  halves: { subject: subject.optional(), from, to },
  /** `times: 3`: more than three times as much. */
  'more-than': { subject, than, times },
  'less-than': { subject, than, times },
  /** Of all rows of the claim, or those of `of`; with `from` and `to`, of the growth between them. */
  'at-least-half': { subject, ...whole },
} as const;

export const toOption = <Says extends string, Shape extends z.ZodRawShape>(
  says: Says,
  shape: Shape,
) => z.strictObject({ says: z.literal(says), ...shape });

export const unknownPredicate = (known: readonly string[]) => ({
  error: `says must be one of: ${known.join(', ')}`,
});

/** What is tested in each group of rows. */
export const test = z.discriminatedUnion(
  'says',
  [
    toOption('largest', comparisons.largest),
    toOption('smallest', comparisons.smallest),
    toOption('rises', comparisons.rises),
    toOption('falls', comparisons.falls),
    toOption('doubles', comparisons.doubles),
    toOption('halves', comparisons.halves),
    toOption('more-than', comparisons['more-than']),
    toOption('less-than', comparisons['less-than']),
    toOption('at-least-half', comparisons['at-least-half']),
  ],
  unknownPredicate(Object.keys(comparisons)),
);

export type Comparison = z.infer<typeof test>;

/** What a row must meet: bounds of its number, and cells. `{ above: 0, place: north }` */
export const condition = z
  .object({
    above: z.number().optional(),
    below: z.number().optional(),
    'at-least': z.number().optional(),
    'at-most': z.number().optional(),
  })
  .catchall(selection.valueType);

export type Condition = z.infer<typeof condition>;

/** Bounds that a condition sets to the number of a row. */
export const limitsOf = ({ above, below, 'at-least': least, 'at-most': most }: Condition) =>
  [above, below, least, most].filter((limit) => limit !== undefined);
