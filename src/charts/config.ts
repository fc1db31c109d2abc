import type { ChartDataset } from 'chart.js';
import type { Config, Kind } from './dataset-parts.ts';
import { createDatasets } from './datasets.ts';
import { isRowForm } from './forms.ts';
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
  const isRows = isRowForm(view.form);
  return {
    type: view.form === 'column' || isRows ? 'bar' : 'line',
    data: {
      ...(view.form === 'column' ? { labels: view.categories } : {}),
      datasets: createDatasets(view, style) as ChartDataset<Kind, unknown[]>[],
    },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio: 1,
      indexAxis: isRows ? 'y' : 'x',
      font: { family, size: geometry.fontSize },
      color: palette.ink,
      layout: { padding: { top: geometry.top } },
      scales: createScales(view, style) as NonNullable<Config['options']>['scales'],
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    } as NonNullable<Config['options']>,
    plugins: [wordsPlugin(view, style)],
  };
}
