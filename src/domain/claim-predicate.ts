import type { Claim } from './claim.ts';
import type { Comparison, Condition } from './claim-parts.ts';
import { cellsOf } from './claim-condition.ts';
import { fill } from './fill.ts';
import type { Selection } from './selection.ts';

/** Words for predicates, with places for what they are about. */
export interface PredicateWords {
  says: Record<Claim['says'] | Variant, string>;
  conditions: Record<'above' | 'below' | 'at-least' | 'at-most', string>;
  whole: string;
}

type Variant =
  | 'rankFromSmallest'
  | 'timesMore'
  | 'timesLess'
  | 'halfOfGrowth'
  | 'everyBut'
  | 'noneBut'
  | 'countAll'
  | 'first'
  | 'largestSince'
  | 'smallestSince';

/** How the parts of a claim are put into words. */
export interface Describer {
  words: PredicateWords;
  rows: (selection: Selection) => string;
  /** What the cells must be: “leading port is North Island”; of places their names alone. */
  cells: (selection: Selection) => string;
  /** A number in the unit of the claim. */
  value: (value: number) => string;
  number: (value: number) => string;
  /** A cell of the column along which the rows run. */
  time: (cell: string | number) => string;
  fact: (id: string) => string;
  list: (parts: readonly string[]) => string;
}

/** The predicate in words: “North Island: largest of 4”. `size` is how many rows or groups it is told of. */
export function describePredicate(claim: Claim, size: number, by: Describer): string {
  const { says } = by.words;
  const of = by.number(size);
  const subject = 'subject' in claim && claim.subject ? by.rows(claim.subject) : '';
  switch (claim.says) {
    case 'largest':
    case 'smallest':
      return fill(says[claim.says], { subject, size: of });
    case 'rank': {
      const words = claim.order === 'largest' ? says.rank : says.rankFromSmallest;
      return fill(words, { subject, size: of, rank: by.number(claim.rank) });
    }
    case 'every':
    case 'none': {
      const { except } = claim;
      // “Each of one” would be said of nothing.
      if (size === 1 && claim.says === 'every') return describeQuestion(claim, by);
      const words = except ? says[`${claim.says}But`] : says[claim.says];
      const values = { size: of, condition: describeQuestion(claim, by) };
      return fill(words, { ...values, ...(except && { except: by.rows(except) }) });
    }
    case 'only':
      return fill(says.only, { subject, size: of, condition: describeQuestion(claim, by) });
    case 'count': {
      const condition = describeQuestion(claim, by);
      if (!condition) return fill(says.countAll, { count: of });
      return fill(says.count, { count: by.number(claim.count), size: of, condition });
    }
    case 'first-since':
      return describeFirst(claim, subject, of, by);
    default:
      return describeComparison(claim, size, by);
  }
}

function describeFirst(
  { since, is, where = {} }: Extract<Claim, { says: 'first-since' }>,
  subject: string,
  size: string,
  by: Describer,
): string {
  const { says } = by.words;
  const time = since === undefined ? '' : by.time(since);
  if (is && since !== undefined) return fill(says[`${is}Since`], { subject, since: time });
  if (is) return fill(says[is], { subject, size });
  const condition = describeCondition(where, by);
  return since === undefined
    ? fill(says.first, { subject, size, condition })
    : fill(says['first-since'], { subject, since: time, condition });
}

const describeQuestion = (
  { test, where }: Extract<Claim, { says: 'every' | 'none' | 'only' | 'count' }>,
  by: Describer,
): string =>
  by.list([
    ...(test ? [describeComparison(test, 0, by)] : []),
    ...(where ? [describeCondition(where, by)] : []),
  ]);

function describeCondition(condition: Condition, by: Describer): string {
  const bounds = (['above', 'below', 'at-least', 'at-most'] as const).flatMap((name) => {
    const value = condition[name];
    return value === undefined ? [] : [fill(by.words.conditions[name], { value: by.value(value) })];
  });
  return by.list([by.cells(cellsOf(condition)), ...bounds].filter(Boolean));
}

function describeComparison(claim: Comparison, size: number, by: Describer): string {
  const { says, whole } = by.words;
  const subject = claim.subject ? by.rows(claim.subject) : '';
  const time = (selection: Selection | undefined): string => by.rows(selection ?? {});
  switch (claim.says) {
    case 'largest':
    case 'smallest':
      return fill(says[claim.says], { subject, size: size ? by.number(size) : whole });
    case 'more-than':
    case 'less-than': {
      const { than, times } = claim;
      const isMore = claim.says === 'more-than';
      if (times === 1) return fill(says[claim.says], { subject, than: describeThan(than, by) });
      const words = isMore ? says.timesMore : says.timesLess;
      return fill(words, { subject, than: describeThan(than, by), times: by.number(times) });
    }
    case 'at-least-half': {
      const of = (claim.of && by.rows(claim.of)) || whole;
      const values = { subject, of, from: time(claim.from), to: time(claim.to) };
      return fill(claim.from ? says.halfOfGrowth : says['at-least-half'], values);
    }
    default:
      return fill(says[claim.says], { subject, from: time(claim.from), to: time(claim.to) });
  }
}

function describeThan(than: number | string | Selection, by: Describer): string {
  if (typeof than === 'number') return by.value(than);
  return typeof than === 'string' ? by.fact(than) : by.rows(than);
}
