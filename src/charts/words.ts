import type { Chart, Plugin } from 'chart.js';
import type { Config } from './datasets.ts';
import { isRowForm } from './geometry.ts';
import { drawKey, keyLine, layOutKey, needsKey } from './key.ts';
import { createLabels, slopeEnds, valueText } from './labels.ts';
import { font, measure, writeLabel } from './label-text.ts';
import type { Style } from './style.ts';
import type { ChartView } from './view.ts';

/** Writes names and values at the marks themselves, so that few charts need a key. */
export function wordsPlugin(view: ChartView, style: Style): Plugin {
  return {
    id: 'words',
    beforeLayout: (chart) => reserveRoom(chart as unknown as Chart, view, style),
    afterDraw: (chart) => {
      const context = chart.ctx;
      for (const label of createLabels(chart as unknown as Chart, view, style))
        writeLabel(context, label, style);
      if (needsKey(view)) drawKey(context, view, style);
    },
  } satisfies Plugin as Plugin;
}

/** Leaves space right of the plot for the words that stand there. */
function reserveRoom(chart: Chart, view: ChartView, style: Style): void {
  const width = (text: string) => {
    chart.ctx.font = font(style, true);
    return chart.ctx.measureText(text).width;
  };
  const padding = (chart.config as unknown as Config).options?.layout?.padding as unknown as Record<
    string,
    number
  >;
  if (needsKey(view)) {
    const items = layOutKey(view, style.geometry, (text) => measure(chart.ctx, text, style));
    padding['top'] =
      (1 + Math.max(...items.map(({ line }) => line))) * style.geometry.fontSize * keyLine + 4;
  }
  const widest = (texts: string[]) => Math.ceil(Math.max(0, ...texts.map(width)));
  if (view.form === 'slope') {
    padding['left'] =
      widest(view.marks.filter(({ series }) => series === 0).map(({ text }) => text)) + 12;
    padding['right'] = widest(slopeEnds(view)) + 12;
  } else if (view.form === 'line' || view.form === 'area') {
    padding['right'] = Math.max(20, widest(view.series.map(({ name }) => name)) + 10);
  } else if (view.form === 'scatter') {
    padding['right'] = 24;
  } else if (isRowForm(view.form) && !view.stacked) {
    padding['right'] = rowRoom(view, widest);
  } else {
    padding['right'] = 16;
  }
}

/** Rows need as much room as their longest value overshoots the axis. */
function rowRoom(view: ChartView, widest: (texts: string[]) => number): number {
  return (
    widest(view.marks.map((mark) => valueText(mark, view))) * (view.form === 'range' ? 1 : 0.9) + 10
  );
}
