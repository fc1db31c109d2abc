import { columnHeading, type CellContext } from '../domain/cell-text.ts';
import type { Chart } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ChartView } from './view.ts';

/** A chart’s values as a table, cells written out. */
export interface ChartTable {
  headings: { text: string; isNumber: boolean }[];
  rows: { text: string; isMissing: boolean }[][];
}

const said = (text: string) => ({ text, isMissing: false });

/** One row a category and one column a series; competing estimates get a row each. */
export function createChartTable(
  view: ChartView,
  chart: Chart,
  dataset: Dataset,
  context: CellContext,
): ChartTable {
  const heading = (name: string) => columnHeading(dataset.columns[name]!, context);
  const words = (text: string) => ({ text, isNumber: false });
  const value = { text: heading(chart.value), isNumber: true };
  if (view.form === 'range') {
    const names = chart.series ? [words(heading(chart.series))] : [];
    return {
      headings: [...names, words(heading(chart.category)), value],
      rows: view.marks.map((mark) =>
        [
          ...names.map(() => view.series[mark.series]?.name ?? ''),
          view.categories[mark.category] ?? '',
          mark.text,
        ].map(said),
      ),
    };
  }
  const rows = view.categories.map((category, index) => [
    said(category),
    ...view.series.map((_, series) => {
      const mark = view.marks.find((one) => one.category === index && one.series === series);
      return { text: mark?.text ?? context.notStated, isMissing: !mark };
    }),
  ]);
  const columns = chart.series
    ? view.series.map(({ name }) => ({ text: name, isNumber: true }))
    : [value];
  return { headings: [words(heading(chart.category)), ...columns], rows };
}
