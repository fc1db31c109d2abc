import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Style } from './style.ts';
import type { ChartView, Mark } from './view.ts';

export type Kind = 'bar' | 'line' | 'scatter';
export type Config = ChartConfiguration<Kind, unknown[], string>;

/** A Chart.js dataset that remembers which mark each of its points draws. */
export type MarkedDataset = ChartDataset<Kind, unknown[]> & { marks: (Mark | undefined)[] };

/** What each form draws: bars, dots with the span between them, slopes or lines. */
export function createDatasets(view: ChartView, style: Style): MarkedDataset[] {
  switch (view.form) {
    case 'bar':
    case 'column':
      return view.series.map((_, series) => barDataset(view, series, style));
    case 'dumbbell':
    case 'range':
      return [
        ...view.series.map((_, series) => dotDataset(view, series, style)),
        spanDataset(view, style),
      ];
    case 'slope':
      return view.categories.map((_, category) => slopeDataset(view, category, style));
    default:
      return view.series.map((_, series) => lineDataset(view, series, style));
  }
}

const marksOf = (view: ChartView, series: number) =>
  view.marks.filter((mark) => mark.series === series);

function barDataset(view: ChartView, series: number, { palette, geometry }: Style): MarkedDataset {
  const own = marksOf(view, series);
  const marks = view.categories.map((_, category) =>
    own.find((mark) => mark.category === category),
  );
  return {
    type: 'bar',
    marks,
    data: marks.map((mark) => mark?.value ?? null),
    backgroundColor: marks.map((mark) => palette[mark?.pigment ?? 'c-context']),
    borderColor: palette.paper,
    borderWidth: view.stacked
      ? { right: view.form === 'bar' ? 2 : 0, top: view.form === 'column' ? 2 : 0 }
      : 0,
    borderSkipped: false,
    ...(view.form === 'bar'
      ? { barThickness: geometry.bar }
      : { categoryPercentage: 0.78, barPercentage: 0.94 }),
    ...(view.stacked ? { stack: 'all' } : {}),
  };
}

/** The thin line from the lowest to the highest value of each row. */
function spanDataset(view: ChartView, { palette }: Style): MarkedDataset {
  const spans = view.categories.map((_, category) => {
    const values = view.marks
      .filter((mark) => mark.category === category)
      .map(({ value }) => value);
    return [Math.min(...values), Math.max(...values)];
  });
  return {
    type: 'bar',
    marks: [],
    data: spans,
    backgroundColor: palette['c-context'],
    barThickness: 4,
  };
}

function dotDataset(view: ChartView, series: number, { palette, geometry }: Style): MarkedDataset {
  const marks = marksOf(view, series);
  return {
    type: 'line',
    marks,
    showLine: false,
    data: marks.map(({ value, category }) => ({ x: value, y: view.categories[category] })),
    pointRadius: geometry.fontSize * 0.48,
    pointHoverRadius: geometry.fontSize * 0.6,
    pointBackgroundColor: marks.map(({ pigment }) => palette[pigment]),
    pointBorderColor: palette.paper,
    pointBorderWidth: 1.5,
  };
}

function slopeDataset(view: ChartView, category: number, { palette }: Style): MarkedDataset {
  const marks = view.marks.filter((mark) => mark.category === category);
  const color = palette[marks[0]?.pigment ?? 'c-context'];
  return {
    type: 'line',
    marks,
    data: marks.map(({ series, value }) => ({ x: series, y: value })),
    borderColor: color,
    borderWidth: 2.5,
    pointRadius: 4.5,
    pointBackgroundColor: color,
    pointBorderWidth: 0,
  };
}

function lineDataset(view: ChartView, series: number, { palette }: Style): MarkedDataset {
  const marks = marksOf(view, series);
  const isScatter = view.form === 'scatter';
  const color = palette[view.series[series]?.pigment ?? 'c-1'];
  return {
    type: 'line',
    marks,
    showLine: !isScatter,
    data: marks.map(({ category, value }) => ({
      x: view.positions?.[category] ?? category,
      y: value,
    })),
    borderColor: color,
    backgroundColor: color,
    borderWidth: view.form === 'area' ? 0 : 2.5,
    fill: view.form === 'area' ? 'stack' : false,
    pointRadius: isScatter ? 5.5 : 0,
    pointHitRadius: 12,
    pointBackgroundColor: color,
    pointBorderWidth: 0,
    ...(view.form === 'area' ? { stack: 'all' } : {}),
  };
}
