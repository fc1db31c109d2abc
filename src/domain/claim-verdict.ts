import type { Interval } from './interval.ts';

/** Whether something is so; `open` where what the numbers leave open does not settle it. */
export type Verdict = 'true' | 'false' | 'open';

/** The one number is more than the other. Where two roundings meet in one number, their order is known. */
export function isGreater(one: Interval, other: Interval): Verdict {
  const isRounded = one.low < one.high || other.low < other.high;
  if (one.low > other.high || (isRounded && one.low === other.high)) return 'true';
  return one.high <= other.low ? 'false' : 'open';
}

/** The one number is as much as the other, or more. */
export const isAtLeast = (one: Interval, other: Interval): Verdict => not(isGreater(other, one));

export const not = (verdict: Verdict): Verdict =>
  verdict === 'open' ? 'open' : verdict === 'true' ? 'false' : 'true';

export function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('false')) return 'false';
  return verdicts.includes('open') ? 'open' : 'true';
}

export const none = (verdicts: readonly Verdict[]): Verdict => all(verdicts.map(not));

export const fromTruth = (truth: boolean): Verdict => (truth ? 'true' : 'false');

/** A number of things between the sure ones, and those with the open ones. */
export function isCount(verdicts: readonly Verdict[], count: number): Verdict {
  const sure = verdicts.filter((one) => one === 'true').length;
  const possible = verdicts.filter((one) => one !== 'false').length;
  if (count < sure || count > possible) return 'false';
  return sure === possible ? 'true' : 'open';
}
