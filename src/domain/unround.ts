import type { Interval } from './interval.ts';
import type { Rounding } from './rounding.ts';

/**
 * The numbers that a published one may have been rounded from. Without a statement the zeros at its end say how:
 * 43000 is anything from 42500 to 43500. `dimension` is that of its unit.
 */
export function unround(
  value: number,
  rounding: Rounding | undefined,
  dimension: string,
): Interval {
  const half = stepOf(value, rounding, dimension) / 2;
  // What is counted or weighed is not less than nothing.
  const low = value >= 0 ? Math.max(0, value - half) : value - half;
  return { low, high: value + half };
}

function stepOf(value: number, rounding: Rounding | undefined, dimension: string): number {
  if (value === 0 || rounding === 'exact') return 0;
  if (rounding === undefined) return inferStep(value, dimension);
  if ('to' in rounding) return rounding.to;
  return 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - rounding.significant);
}

/** Percentages are given in whole numbers at least, and few things are counted one by one. */
function inferStep(value: number, dimension: string): number {
  const last = lastDigit(value);
  if (dimension === 'proportion' || dimension === 'points') return Math.min(last, 1);
  if (dimension === 'count' && Math.abs(value) < 1000) return 0;
  return last;
}

/** The worth of the last digit that is not a zero: 1000 of 43000, 0.01 of 1.51. */
function lastDigit(value: number): number {
  const [whole = '', fraction] = Math.abs(value)
    .toFixed(12)
    .replace(/\.?0+$/, '')
    .split('.');
  if (fraction) return 10 ** -fraction.length;
  return 10 ** (whole.length - whole.replace(/0+$/, '').length);
}
