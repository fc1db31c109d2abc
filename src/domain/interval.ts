import { operate, type Operation } from './operation.ts';

/** Between which two numbers, ends included, the true one lies. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * The least and the greatest result of the operation, where each input may be anywhere in its interval; inputs are
 * not negative. One that is in both, the same object, is the same number in both. Nothing where the base may be zero:
 * then the result has no bound.
 */
export function operateOnIntervals(
  operation: Operation,
  own: readonly Interval[],
  base: readonly Interval[],
): Interval | undefined {
  if (operation === 'rank') return rankOf(own, base);
  const among = new Set(own);
  const result = (up: boolean) =>
    operate(
      operation,
      own.map(({ low, high }) => (up ? high : low)),
      // The more the rest of the base is, the less the result; what is in both moves with itself.
      base.map((input) => (among.has(input) === up ? input.high : input.low)),
    );
  const [low, high] = [result(false), result(true)];
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : undefined;
}

/** The best and the worst rank: two numbers whose intervals overlap may stand in either order. */
function rankOf(own: readonly Interval[], base: readonly Interval[]): Interval {
  const among = new Set(own);
  const others = base.filter((input) => !among.has(input));
  const total = (end: 'low' | 'high') =>
    operate(
      'sum',
      own.map((input) => input[end]),
      [],
    );
  return {
    // Where two roundings meet in one number the order of the two is known; of equal exact numbers neither is above.
    low: 1 + others.filter((one) => one.low >= total('high') && one.high > total('low')).length,
    high: 1 + others.filter((one) => one.high > total('low')).length,
  };
}

/** Both can be true of one number. */
export const overlap = (one: Interval, other: Interval): boolean =>
  one.low <= other.high && other.low <= one.high;

/** The interval that holds all of them. */
export const hull = (intervals: readonly Interval[]): Interval => ({
  low: Math.min(...intervals.map(({ low }) => low)),
  high: Math.max(...intervals.map(({ high }) => high)),
});

/**
 * Decimals with which a number of that interval may be written: the last digit is worth no less than the first of what
 * is left open to either side, so 44920 within [39915, 49925] is written 45000. A share is written with decimals only
 * where its interval is narrower than ten steps of the last: 69.2 within [67.1, 71.4] is 69. Negative: tens,
 * hundreds, …; of an exact number any.
 */
export function decimalsWithin({ low, high }: Interval, dimension: string): number {
  const width = high - low;
  if (width <= 0) return Number.POSITIVE_INFINITY;
  // So that a width of one tenth, which binary numbers miss by a hair, is not taken for more.
  const toEitherSide = -Math.floor(Math.log10(width / 2) + 1e-9);
  const ofShare = 1 - Math.ceil(Math.log10(width) - 1e-9);
  return dimension === 'proportion' ? Math.max(ofShare, Math.min(toEitherSide, 0)) : toEitherSide;
}

/** 69.23 with 0 decimals → 69, 1254 with -2 → 1300. */
export function roundTo(value: number, decimals: number): number {
  if (decimals >= 0) return Number(value.toFixed(decimals));
  const step = 10 ** -decimals;
  return Math.round(value / step) * step;
}
