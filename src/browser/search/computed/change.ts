import { operate } from '../../../domain/operation.ts';
import type { Qualifier } from '../../../domain/qualifier.ts';

/** A number of a table, with the upper end where it is a range. */
export interface Point {
  amount: number;
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

/** Decimals of a change, as the ledger rounds one unless told otherwise. */
const decimals = 1;

/**
 * The change from one number to another in per cent, from the least to the most that it may be; of plain numbers
 * both are the same. Nothing where one of them is a bound, or where there is nothing to start from.
 */
export function computeChange(from: Point, to: Point): [least: number, most: number] | undefined {
  if (isBound(from) || isBound(to)) return undefined;
  const change = (end: number, start: number) => operate('change', [end], [start]);
  const least = change(to.amount, from.upper ?? from.amount);
  const most = change(to.upper ?? to.amount, from.amount);
  if (!Number.isFinite(least) || !Number.isFinite(most)) return undefined;
  return [Number(least.toFixed(decimals)), Number(most.toFixed(decimals))];
}
