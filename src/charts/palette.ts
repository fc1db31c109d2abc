import type { CellContext } from '../domain/cell-text.ts';
import type { Chart } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Pigment } from '../domain/pigment.ts';
import type { Row } from '../domain/selection.ts';

/** The pigment of a row; of a series, that of its first row. */
export type Palette = (row: Row) => Pigment;

/**
 * A mark has the pigment of the place that its row names: by the words that stand at it, by its series, its category, or
 * by a column in which all rows are of one place. What is of no place is ink: the subject of the chart, or all of it.
 */
export function createPalette(
  chart: Chart,
  dataset: Dataset,
  rows: readonly Row[],
  { findPigment = () => undefined }: CellContext,
): Palette {
  const named = [chart.label, chart.series, chart.category];
  const shared = findSharedPlace(chart, dataset, rows, findPigment);
  const inInk = inkOf(chart, rows);
  return (row) => {
    for (const name of named) {
      const pigment = name === undefined ? undefined : findPigment(String(row[name] ?? ''));
      if (pigment) return pigment;
    }
    return shared ?? (inInk(row) ? 'ink' : 'c-context');
  };
}

/** The colour of the one place that all rows are of, or that all numbers of the column are of. */
function findSharedPlace(
  chart: Chart,
  { columns }: Dataset,
  rows: readonly Row[],
  findPigment: (cell: string) => Pigment | undefined,
): Pigment | undefined {
  const place = columns[chart.value]?.place;
  if (place !== undefined) return findPigment(place);
  const cells = Object.entries(columns)
    .filter(([, { type }]) => type === 'place')
    .map(([name]) => new Set(rows.map((row) => String(row[name] ?? ''))));
  for (const [first, ...others] of cells) {
    const pigment = others.length === 0 && first ? findPigment(first) : undefined;
    if (pigment) return pigment;
  }
  return undefined;
}

/** Without a subject, the first series is in ink; the others are told apart by their pattern and their name. */
function inkOf({ subject, series, category, form }: Chart, rows: readonly Row[]) {
  const subjects = new Set(subject);
  const first = series === undefined ? undefined : rows[0]?.[series];
  if (subjects.size > 0)
    return (row: Row) =>
      [series, category].some((name) => name !== undefined && subjects.has(String(row[name])));
  return (row: Row) =>
    form === 'range' || form === 'dumbbell' || series === undefined || row[series] === first;
}
