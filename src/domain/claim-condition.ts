import type { Condition } from './claim-parts.ts';
import { limit, type Item } from './claim-item.ts';
import { all, fromTruth, isAtLeast, isGreater, type Verdict } from './claim-verdict.ts';
import type { Interval } from './interval.ts';
import { selectRows } from './selection.ts';

const limits = {
  above: (one: Interval, other: Interval) => isGreater(one, other),
  below: (one: Interval, other: Interval) => isGreater(other, one),
  'at-least': (one: Interval, other: Interval) => isAtLeast(one, other),
  'at-most': (one: Interval, other: Interval) => isAtLeast(other, one),
} as const;

/** The name is that of a bound, and of no column. */
export const isLimit = (name: string): boolean => Object.hasOwn(limits, name);

/** Whether a row has the cells, and its number lies within the bounds. */
export function meets({ row, interval }: Item, condition: Condition): Verdict {
  const names = Object.keys(limits) as (keyof typeof limits)[];
  const bounds = names.flatMap((name) => {
    const value = condition[name];
    return value === undefined ? [] : [limits[name](interval, limit(value).interval)];
  });
  const hasCells = selectRows([row], cellsOf(condition)).length === 1;
  return all([fromTruth(hasCells), ...bounds]);
}

/** What a condition asks of cells, its bounds aside. */
export function cellsOf(condition: Condition) {
  const { above: _1, below: _2, 'at-least': _3, 'at-most': _4, ...cells } = condition;
  return cells;
}
