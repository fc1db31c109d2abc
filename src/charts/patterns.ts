import type { Chart } from 'chart.js';
import { paintPattern } from './pattern.ts';
import type { Style } from './style.ts';
import type { ChartView } from './view.ts';

interface Column {
  x: number;
  y: number;
  base: number;
  width: number;
}

/** Lays the pattern of its series over each column; a bar bears its name instead. */
export function drawPatterns(chart: Chart, view: ChartView, style: Style): void {
  if (view.form !== 'column') return;
  for (const [index, { pattern }] of view.series.entries()) {
    const columns = chart.getDatasetMeta(index).data as unknown as Column[];
    for (const { x, y, base, width } of columns) {
      const [top, bottom] = [Math.min(base, y), Math.max(base, y)];
      paintPattern(
        chart.ctx,
        { left: x - width / 2, right: x + width / 2, top, bottom },
        pattern,
        style,
      );
    }
  }
}
