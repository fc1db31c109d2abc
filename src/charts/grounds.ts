import type { Chart } from 'chart.js';
import { placeMarks } from './points.ts';
import type { Style } from './style.ts';
import type { ChartView } from './view.ts';

/** What lies beneath the marks: the rest of a whole, the band of a range, the line between two dots. */
export function drawGrounds(chart: Chart, view: ChartView, style: Style): void {
  const { rows, bar, fontSize } = style.geometry;
  const { x, y } = chart.scales;
  if (!rows || !x || !y) return;
  const context = chart.ctx;
  for (const { lanes } of rows.rows) {
    const values = lanes.flatMap(({ marks }) => marks.map(({ value }) => value));
    const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
      x.getPixelForValue(value),
    );
    const at = (lane: { y: number } | undefined) => y.getPixelForValue(lane?.y ?? 0);
    if (view.form === 'bar' && view.hasWhole) {
      context.fillStyle = style.palette['p-rest'];
      const { left, right } = chart.chartArea;
      for (const lane of lanes) context.fillRect(left, at(lane) - bar / 2, right - left, bar);
    } else if (view.form === 'range') {
      context.fillStyle = style.palette['p-rest'];
      const half = fontSize * 0.55;
      context.fillRect(
        low ?? 0,
        at(lanes[0]) - half,
        (high ?? 0) - (low ?? 0),
        at(lanes.at(-1)) - at(lanes[0]) + 2 * half,
      );
    }
  }
  if (view.form === 'dumbbell') drawSpans(chart, view, style);
}

function drawSpans(chart: Chart, view: ChartView, style: Style): void {
  const context = chart.ctx;
  const dots = placeMarks(chart);
  context.save();
  context.strokeStyle = style.palette['ink-2'];
  context.lineWidth = style.geometry.fontSize * 0.12;
  for (const category of view.categories.keys()) {
    const [first, second] = dots.filter(({ mark }) => mark.category === category);
    if (!first || !second) continue;
    context.beginPath();
    context.moveTo(first.x, first.y);
    context.lineTo(second.x, second.y);
    context.stroke();
  }
  context.restore();
}
