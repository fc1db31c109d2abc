import { fillBars, marksOf, type MarkedDataset } from './dataset-parts.ts';
import { isRowForm } from './forms.ts';
import { groundDataset, lineDataset, slopeDataset } from './line-datasets.ts';
import { createRowDatasets } from './row-datasets.ts';
import type { Style } from './style.ts';
import type { ChartView } from './view.ts';

/** What each form draws: bars, dots, slopes or lines. Nothing is cropped at the edge of the plot. */
export const createDatasets = (view: ChartView, style: Style): MarkedDataset[] =>
  listDatasets(view, style).map((dataset) => ({ ...dataset, clip: false }));

function listDatasets(view: ChartView, style: Style): MarkedDataset[] {
  const { form, series, categories } = view;
  if (isRowForm(form)) return createRowDatasets(view, style);
  if (form === 'column') return series.map((_, index) => columnDataset(view, index, style));
  if (form === 'slope') return categories.map((_, category) => slopeDataset(view, category, style));
  const lines = series.map((_, index) => lineDataset(view, index, style));
  // Chart.js draws the last one first.
  return form === 'area' && lines.length === 1 ? [...lines, groundDataset(view, style)] : lines;
}

function columnDataset(view: ChartView, series: number, style: Style): MarkedDataset {
  const own = marksOf(view, series);
  const marks = view.categories.map((_, category) =>
    own.find((mark) => mark.category === category),
  );
  return {
    type: 'bar',
    marks,
    data: marks.map((mark) => mark?.value ?? null),
    ...fillBars(marks, style),
    categoryPercentage: 0.78,
    barPercentage: 0.92,
    ...(view.stacked ? { stack: 'all' } : {}),
  };
}
