import {
  decimalsWithin,
  operateOnIntervals,
  roundTo,
  type Interval,
} from '../../../domain/interval.ts';
import { operate } from '../../../domain/operation.ts';
import type { Qualifier } from '../../../domain/qualifier.ts';

/** A number of a table, with the upper end where it is a range. */
export interface Point {
  amount: number;
  /** What its rounding leaves open. */
  interval: Interval;
  upper?: number;
  qualifier?: Qualifier;
}

/** Such a number is no end of a change: the true one may lie far from it. */
const bounds: ReadonlySet<Qualifier | undefined> = new Set([
  'up-to',
  'more-than',
  'less-than',
  'at-least',
] as const);

export const isBound = ({ qualifier }: Point): boolean => bounds.has(qualifier);

/** Decimals of a result, as the ledger rounds one unless told otherwise. */
const decimals = 1;

/**
 * The change from one number to another in per cent, from the least to the most that it may be where they are ranges;
 * else both are the same, and no finer than their rounding allows. Nothing where one of them is a bound, or where
 * there is nothing to start from.
 */
export function computeChange(from: Point, to: Point): [least: number, most: number] | undefined {
  if (isBound(from) || isBound(to)) return undefined;
  const allowed = allowedDecimals('change', 'proportion', from, to);
  const change = (end: number, start: number) => operate('change', [end], [start]);
  const least = change(to.amount, from.upper ?? from.amount);
  const most = change(to.upper ?? to.amount, from.amount);
  if (!Number.isFinite(least) || !Number.isFinite(most)) return undefined;
  return [roundTo(least, allowed), roundTo(most, allowed)];
}

/** How many times the one is of the other, no finer than their rounding allows. */
export const computeRatio = (of: Point, base: Point): number =>
  roundTo(
    operate('ratio', [of.amount], [base.amount]),
    allowedDecimals('ratio', 'multiple', base, of),
  );

/** `dimension` is that of the result. */
function allowedDecimals(
  operation: 'change' | 'ratio',
  dimension: string,
  { interval: base }: Point,
  { interval: own }: Point,
): number {
  const interval = operateOnIntervals(operation, [own], [base]);
  return interval ? Math.min(decimals, decimalsWithin(interval, dimension)) : decimals;
}
