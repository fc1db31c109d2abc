import type { Chart } from 'chart.js';
import type { MarkedDataset } from './dataset-parts.ts';
import type { Box } from './label-text.ts';
import type { ChartView, Mark } from './view.ts';

export interface PlacedMark {
  mark: Mark;
  x: number;
  y: number;
  /** Where its bar starts, along the axis of values. */
  base: number;
}

/** Every mark with the point at which it is drawn, in the order of the datasets. */
export function placeMarks(chart: Chart): PlacedMark[] {
  return chart.data.datasets.flatMap((dataset, index) => {
    const { marks } = dataset as unknown as MarkedDataset;
    const elements = chart.getDatasetMeta(index).data as unknown as {
      x: number;
      y: number;
      base?: number;
    }[];
    return marks.flatMap((mark, position) => {
      const at = elements[position];
      return mark && at ? [{ mark, x: at.x, y: at.y, base: at.base ?? at.x }] : [];
    });
  });
}

/** What the marks of the chart cover, and its lines, in small boxes. */
export function lineBoxes(chart: Chart, view: ChartView): Box[] {
  const marks = placeMarks(chart);
  const around = (x: number, y: number, size: number): Box => {
    return { left: x - size, right: x + size, top: y - size, bottom: y + size };
  };
  if (view.form === 'column')
    return marks.map(({ x, y, base }) => {
      return { left: x - 12, right: x + 12, top: Math.min(y, base), bottom: Math.max(y, base) };
    });
  const dots = marks.map(({ x, y }) => around(x, y, 4));
  if (view.form !== 'line' && view.form !== 'area') return dots;
  const runs = marks.flatMap((one, index) => {
    const next = marks[index + 1];
    if (!next || next.mark.series !== one.mark.series) return [];
    const steps = Math.ceil(Math.hypot(next.x - one.x, next.y - one.y) / 4) + 1;
    return Array.from({ length: steps }, (_, step) => {
      const part = step / steps;
      return around(one.x + (next.x - one.x) * part, one.y + (next.y - one.y) * part, 1.5);
    });
  });
  return [...dots, ...runs];
}
