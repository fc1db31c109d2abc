import type { Verdict } from './claim-verdict.ts';
import type { Interval } from './interval.ts';
import type { ProblemKind } from './problem-kinds.ts';
import type { Qualifier } from './qualifier.ts';
import type { Cell, Row } from './selection.ts';

/** A row or fact that a claim speaks of, with all that its number leaves open. */
export interface Item {
  /** Of a fact `{ fact: <id>, asOf: … }`. */
  row: Row;
  /** Nothing where the claim asks for cells alone. */
  value: number | undefined;
  qualifier?: Qualifier | undefined;
  interval: Interval;
  /** Contested facts that the number rests on. */
  contested: readonly string[];
  /** It is several places together, or all: no one of them in an order of size. */
  isTotal: boolean;
  fact?: string;
}

/** One number or the sum of several. A limit that a claim names has no rows. */
export interface Amount {
  items: readonly Item[];
  value: number;
  interval: Interval;
}

/** What a number is in a proof. */
export type Role =
  'subject' | 'other' | 'from' | 'to' | 'than' | 'whole' | 'meets' | 'fails' | 'unsettled';

/** A line of a proof: a number, or those of a group of rows. */
export interface Proof {
  role: Role;
  /** Cell by which the rows are grouped. */
  group?: Cell;
  amounts: readonly Amount[];
}

/** What came of a comparison, and the numbers that show it, in the order in which they are read. */
export interface Outcome {
  verdict: Verdict;
  proof: readonly Proof[];
}

/** Why the predicate does not fit the data, at which field of the claim. */
export interface ClaimFault {
  path: readonly (string | number)[];
  kind: ProblemKind;
  message: string;
  hint: string;
}

export const isFault = (result: object): result is ClaimFault => 'kind' in result;

export const unfit = (field: string, message: string, hint: string): ClaimFault => ({
  path: [field],
  kind: 'unfit-claim',
  message,
  hint,
});

export function addUp(items: readonly Item[]): Amount {
  const add = (of: (item: Item) => number): number =>
    items.reduce((sum, item) => sum + of(item), 0);
  const interval = {
    low: add(({ interval }) => interval.low),
    high: add((one) => one.interval.high),
  };
  return { items, value: add(({ value = 0 }) => value), interval };
}

export const limit = (value: number): Amount => ({
  items: [],
  value,
  interval: { low: value, high: value },
});

export const scale = ({ low, high }: Interval, factor: number): Interval => ({
  low: low * factor,
  high: high * factor,
});
