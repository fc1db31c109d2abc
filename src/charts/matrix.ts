import type { Chart } from 'chart.js';
import { breakLines, measure, sizeOf, type Label, type Sized } from './label-text.ts';
import type { MarkedDataset } from './dataset-parts.ts';
import { fillBars, marksOf } from './dataset-parts.ts';
import type { Style, Type } from './style.ts';
import type { ChartView, Mark } from './view.ts';

/** What is said of a cell that has no value. */
const none = '–';

/** Names of the columns, broken to their width; all rows have their cells beneath them. */
function breakHeads(view: ChartView, width: number, style: Sized): string[][] {
  const room = width / view.series.length - style.geometry.fontSize * 0.5;
  return view.series.map(({ name }) => breakLines(name, room, style, { bold: true, small: true }));
}

/** Height to set aside for them. */
export function headHeight(
  view: ChartView,
  width: number,
  geometry: { fontSize: number },
  type: Type,
): number {
  const lines = breakHeads(view, width, { ...type, geometry }).map(({ length }) => length);
  return Math.max(...lines) * geometry.fontSize * 1.12 + geometry.fontSize * 0.6;
}

/** A bar in each cell, from its left edge; the longest leaves room for its value. */
export function matrixDataset(
  view: ChartView,
  series: number,
  style: Style,
  at: (mark: Mark) => number,
): MarkedDataset {
  const { geometry } = style;
  const cell = (geometry.width - (geometry.rows?.column ?? 0)) / view.series.length;
  const widest = Math.max(...view.marks.map(({ text }) => measure(text, style)));
  const longest = Math.max(0.1, (cell - widest - geometry.fontSize * 1.1) / cell);
  const largest = Math.max(...view.marks.map(({ value }) => value)) || 1;
  const marks = marksOf(view, series);
  return {
    type: 'bar',
    marks,
    grouped: false,
    barThickness: geometry.bar * 0.8,
    data: marks.map((mark) => ({
      x: [series, series + (mark.value / largest) * longest],
      y: at(mark),
    })),
    ...fillBars(marks, style),
  };
}

/** The names of the columns, over the first row. */
export function headLabels(chart: Chart, view: ChartView, style: Style): Label[] {
  const { fontSize } = style.geometry;
  const { left, right, top } = chart.chartArea;
  const cell = (right - left) / view.series.length;
  const step = sizeOf(fontSize, { small: true }) * 1.24;
  return breakHeads(view, right - left, style).flatMap((lines, index) =>
    lines.map((text, line): Label => {
      const y = top - fontSize * 0.5 - (lines.length - line - 0.5) * step;
      return { text, x: left + index * cell, y, bold: true, small: true };
    }),
  );
}

/** A dash where a row has nothing in a column. */
export function emptyLabels(chart: Chart, view: ChartView, style: Style): Label[] {
  const { x, y } = chart.scales;
  return (style.geometry.rows?.rows ?? []).flatMap(({ category, lanes }) =>
    view.series.flatMap((_, series): Label[] => {
      const isThere = view.marks.some(
        (mark) => mark.category === category && mark.series === series,
      );
      if (isThere || !x || !y) return [];
      const at = { x: x.getPixelForValue(series), y: y.getPixelForValue(lanes[0]?.y ?? 0) };
      return [{ text: none, ...at, color: style.palette['ink-2'] }];
    }),
  );
}
