import type { Chart, Plugin } from 'chart.js';
import { drawAnnotations } from './draw-annotations.ts';
import { drawGrounds } from './grounds.ts';
import { drawKey, needsKey } from './key.ts';
import { createLabels } from './labels.ts';
import { boxOf, writeLabel } from './label-text.ts';
import { drawNotes } from './note-numbers.ts';
import { drawPatterns } from './patterns.ts';
import { reserveRoom } from './room.ts';
import type { Style } from './style.ts';
import { drawThresholds } from './thresholds.ts';
import type { ChartView } from './view.ts';

/** Writes names, values and annotations at the marks themselves, so that few charts need a key. */
export function wordsPlugin(view: ChartView, style: Style): Plugin {
  // Chart.js types a chart by its first kind; what is read here, every kind has.
  const own = (chart: unknown) => chart as Chart;
  return {
    id: 'words',
    beforeLayout: (chart) => reserveRoom(own(chart), view, style),
    beforeDatasetsDraw: (chart) => drawGrounds(own(chart), view, style),
    afterDraw: (chart) => {
      const context = chart.ctx;
      drawPatterns(own(chart), view, style);
      const thresholds = drawThresholds(own(chart), view, style);
      const labels = createLabels(own(chart), view, style, thresholds);
      for (const label of labels) writeLabel(context, label, style);
      const taken = [...thresholds, ...labels.map((label) => boxOf(label, style))];
      drawAnnotations(own(chart), view, style, taken);
      drawNotes(context, style);
      if (needsKey(view)) drawKey(context, view, style);
    },
  } satisfies Plugin as Plugin;
}
