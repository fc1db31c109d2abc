import type { ChartDataset } from 'chart.js';
import { createDatasets, type Config, type Kind } from './datasets.ts';
import { isRowForm } from './geometry.ts';
import { keyHeight } from './key.ts';
import { createScales } from './scales.ts';
import type { Style } from './style.ts';
import type { ChartView } from './view.ts';
import { wordsPlugin } from './words.ts';

/**
 * The Chart.js configuration of a view. The same one is drawn at build time into SVG and PNG and in
 * the browser; it is complete, so that neither place adds a look of its own.
 */
export function createConfig(view: ChartView, style: Style): Config {
  const { geometry, palette, family } = style;
  return {
    type: view.form === 'bar' || view.form === 'column' || isRowForm(view.form) ? 'bar' : 'line',
    data: {
      labels: view.categories,
      datasets: createDatasets(view, style) as ChartDataset<Kind, unknown[]>[],
    },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio: 1,
      indexAxis: isRowForm(view.form) ? 'y' : 'x',
      font: { family, size: geometry.fontSize },
      color: palette.ink,
      layout: { padding: { top: keyHeight(view, geometry) + 4 } },
      scales: createScales(view, style) as NonNullable<Config['options']>['scales'],
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    } as NonNullable<Config['options']>,
    plugins: [wordsPlugin(view, style)],
  };
}
