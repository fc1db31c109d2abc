import type { Chart } from './chart.ts';
import type { Dataset } from './dataset.ts';
import type { Fact } from './fact.ts';
import type { PartialDate } from './partial-date.ts';
import { selectRows, type Row } from './selection.ts';

/** How a fact that a chart is bound to is found. */
export interface FactFinder {
  findFact: (id: string) => Pick<Fact, 'value' | 'unit' | 'from'> | undefined;
}

/** The row of the chart that a fact is read from; of a chart of estimates, the row of the fact’s own value. */
export function findRowOfFact(
  id: string,
  chart: Chart,
  dataset: Dataset,
  { findFact }: FactFinder,
): Row | undefined {
  const rows = selectRows(dataset.rows, chart.rows);
  const own = rows.find((row) => row['figure'] === id && chart.category === 'figure');
  if (own) return own;
  const from = findFact(id)?.from;
  if (!from || from.compute || from.dataset !== chart.dataset || from.column !== chart.value)
    return undefined;
  const [row, ...others] = selectRows(rows, from.rows);
  return others.length === 0 ? row : undefined;
}

/** Where a date stands on an axis of years: a number of a year stands in its middle. */
export function placeDate(date: PartialDate): number {
  const [year = 0, month, day = 15] = date.split('-').map(Number);
  return month === undefined ? year : year + (month - 1 + (day - 1) / 31) / 12 - 0.5;
}
