import type { Cost } from './measure.ts';

/** What a site of that size costs. */
export interface Sized extends Cost {
  size: number;
}

/** What one more of size costs between two sizes that follow each other. */
export interface Step extends Cost {
  from: number;
  to: number;
}

/** Steps count as equal where the dearest is dearer than the cheapest by no more than this. */
export const tolerance = 0.15;

/** `costs` by rising size; there is one step less. */
export const findSteps = (costs: readonly Sized[]): Step[] =>
  costs.slice(1).map((cost, at) => {
    const before = costs[at]!;
    const per = (key: keyof Cost) => (cost[key] - before[key]) / (cost.size - before.size);
    return {
      from: before.size,
      to: cost.size,
      wall: per('wall'),
      processor: per('processor'),
      memory: per('memory'),
    };
  });

/** By how much the dearest exceeds the cheapest, 0.1 for a tenth; without end where one costs nothing or less. */
export function findSpread(values: readonly number[]): number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least > 0 ? most / least - 1 : Number.POSITIVE_INFINITY;
}

export const isConstant = (values: readonly number[]): boolean => findSpread(values) <= tolerance;
