import { z } from 'zod';
import { audience } from './audience.ts';
import {
  comparisons,
  condition,
  limitsOf,
  subject,
  test,
  toOption,
  unknownPredicate,
} from './claim-parts.ts';
import { localizedText } from './localized-text.ts';
import { selection } from './selection.ts';

/** What a claim can say of its rows. */
export const predicates = [
  'largest',
  'smallest',
  'rank',
  'rises',
  'falls',
  'doubles',
  'halves',
  'more-than',
  'less-than',
  'at-least-half',
  'every',
  'none',
  'only',
  'first-since',
  'count',
] as const;

export type Predicate = (typeof predicates)[number];

/** Each row is asked whether it meets a condition, or each group of rows whether a comparison holds in it. */
const asked = {
  where: condition.optional(),
  /** Column by whose cells the rows are grouped. */
  each: z.string().optional(),
  test: test.optional(),
};

/** The rows or facts that a claim is about. */
const data = {
  dataset: z.string().optional(),
  rows: selection.default({}),
  /** Column of numbers. */
  column: z.string().optional(),
  /** Facts instead of rows: a row each, `{ fact: <id> }`. */
  facts: z.array(z.string()).min(1, { error: 'Name at least one fact' }).optional(),
  /** What the claim does not say. */
  note: localizedText.optional(),
  audience,
};

const count = z
  .number({ error: 'Say how many: count: 5' })
  .int({ error: 'Say how many: count: 5' })
  .nonnegative();

/** Words bound to the data: what they say of which rows, so that it is proved anew at every build. */
export const claim = z
  .discriminatedUnion(
    'says',
    [
      toOption('largest', { ...data, ...comparisons.largest }),
      toOption('smallest', { ...data, ...comparisons.smallest }),
      toOption('rises', { ...data, ...comparisons.rises }),
      toOption('falls', { ...data, ...comparisons.falls }),
      toOption('doubles', { ...data, ...comparisons.doubles }),
      toOption('halves', { ...data, ...comparisons.halves }),
      toOption('more-than', { ...data, ...comparisons['more-than'] }),
      toOption('less-than', { ...data, ...comparisons['less-than'] }),
      toOption('at-least-half', { ...data, ...comparisons['at-least-half'] }),
      toOption('rank', {
        ...data,
        subject,
        rank: z.number({ error: 'Say at which place: rank: 2' }).int().positive(),
        order: z.enum(['largest', 'smallest']).default('largest'),
      }),
      toOption('every', { ...data, ...asked, except: selection.optional() }),
      toOption('none', { ...data, ...asked, except: selection.optional() }),
      toOption('only', { ...data, ...asked, subject }),
      toOption('count', { ...data, ...asked, count }),
      toOption('first-since', {
        ...data,
        subject,
        /** Column of years or dates. */
        along: z.string({ error: 'Name the column of years: along: year' }),
        /** The last time before; left out, there was none. */
        since: z.union([z.string(), z.number()]).optional(),
        where: condition.optional(),
        is: z.enum(['largest', 'smallest']).optional(),
      }),
    ],
    unknownPredicate(predicates),
  )
  .check(({ value, issues }) => {
    issues.push(...findDataFaults(value), ...findQuestionFaults(value));
  });

export type Claim = z.infer<typeof claim>;

/** Facts that it is told of, or compares with. */
export const factsOfClaim = (one: Claim): string[] => [
  ...(one.facts ?? []),
  ...[one, 'test' in one ? one.test : undefined].flatMap((part) =>
    part && 'than' in part && typeof part.than === 'string' ? [part.than] : [],
  ),
];

/** A condition by cells alone asks for no number. */
const needsNumber = (one: Claim): boolean =>
  !('where' in one && one.where && !('is' in one && one.is) && limitsOf(one.where).length === 0);

function findDataFaults(one: Claim) {
  if ((one.dataset === undefined) === (one.facts === undefined))
    return [missing('dataset', 'Give either dataset, rows and column, or facts')];
  const lacksColumn = one.dataset !== undefined && one.column === undefined && needsNumber(one);
  return lacksColumn ? [missing('column', 'Name the column of numbers: column: value')] : [];
}

function findQuestionFaults(one: Claim) {
  if ('test' in one || 'each' in one) {
    if (one.test === undefined) return [missing('test', 'Say what is tested in each group')];
    if (one.each === undefined) return [missing('each', 'Name the column that groups the rows')];
  }
  const isAsked = one.says === 'every' || one.says === 'none' || one.says === 'only';
  if (isAsked && one.where === undefined && one.each === undefined)
    return [missing('where', 'Say what each row meets, as where: { above: 0 }, or each and test')];
  if (one.says === 'first-since' && (one.where === undefined) === (one.is === undefined))
    return [missing('where', 'Say what it is the first of: where: { above: 0 }, or is: largest')];
  return [];
}

const missing = (field: string, message: string) => ({
  code: 'invalid_type' as const,
  expected: 'record' as const,
  path: [field],
  input: undefined,
  message,
});
