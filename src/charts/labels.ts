import type { Chart } from 'chart.js';
import { isRowForm } from './forms.ts';
import { columnLabels, lineLabels, scatterLabels, slopeLabels } from './line-labels.ts';
import type { Box, Label } from './label-text.ts';
import { rowLabels } from './row-labels.ts';
import type { Style } from './style.ts';
import type { ChartView } from './view.ts';

/** What is written at the marks of each form, clear of the boxes that are taken. */
export function createLabels(
  chart: Chart,
  view: ChartView,
  style: Style,
  taken: readonly Box[],
): Label[] {
  if (isRowForm(view.form)) return rowLabels(chart, view, style);
  switch (view.form) {
    case 'column':
      return view.stacked ? [] : columnLabels(chart, style, taken);
    case 'slope':
      return slopeLabels(chart, view, style);
    case 'scatter':
      return scatterLabels(chart, view, style);
    default:
      return lineLabels(chart, view, style, taken);
  }
}
