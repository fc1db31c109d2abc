import type { Chart } from 'chart.js';
import type { MarkedDataset } from './datasets.ts';
import { isRowForm, nameLine, wrapWords } from './geometry.ts';
import { font, measure, type Label } from './label-text.ts';
import type { Style } from './style.ts';
import type { ChartView, Mark } from './view.ts';

/** What is written at the marks of each form. */
export function createLabels(chart: Chart, view: ChartView, style: Style): Label[] {
  if (isRowForm(view.form))
    return [...rowNames(chart, view, style), ...rowValues(chart, view, style)];
  switch (view.form) {
    case 'column':
      return view.stacked || !fitsColumns(chart, view, style)
        ? []
        : pointLabels(chart, view, ({ text }, { x, y }) => ({
            text,
            x,
            y: y - 10,
            align: 'center',
          }));
    case 'slope':
      return slopeLabels(chart, view, style);
    case 'scatter':
      return pointLabels(chart, view, (mark, { x, y }) =>
        scatterLabel(chart, view.series[mark.series]?.name ?? '', x, y),
      );
    default:
      return lineEnds(chart, view, style);
  }
}

/** Values stand above columns only where none would run into its neighbour. */
function fitsColumns(chart: Chart, view: ChartView, style: Style): boolean {
  const room =
    (chart.chartArea.right - chart.chartArea.left) / (view.categories.length * view.series.length);
  return view.marks.every(({ text }) => measure(chart.ctx, text, style) < room * 0.92);
}

interface Point {
  x: number;
  y: number;
}

function pointLabels(
  chart: Chart,
  _view: ChartView,
  write: (mark: Mark, at: Point) => Label,
): Label[] {
  return chart.data.datasets.flatMap((dataset, index) => {
    const { marks } = dataset as unknown as MarkedDataset;
    const elements = chart.getDatasetMeta(index).data;
    return marks.flatMap((mark, position) => {
      const at = elements[position];
      return mark && at ? [write(mark, { x: at.x, y: at.y })] : [];
    });
  });
}

/** The category of a row stands above its marks, at the left edge. */
function rowNames(chart: Chart, view: ChartView, { geometry }: Style): Label[] {
  const { y } = chart.scales;
  if (!y) return [];
  const bars = view.form === 'bar' && !view.stacked ? view.series.length : 1;
  const half = (geometry.bar * bars) / 2;
  return view.categories.flatMap((name, index) => {
    const lines = wrapWords(name, geometry.width / geometry.fontSize / 0.52);
    const top = y.getPixelForValue(index) - half - geometry.fontSize * 0.75;
    return lines.map((text, line) => ({
      text,
      x: chart.chartArea.left,
      y: top - (lines.length - 1 - line) * geometry.fontSize * nameLine,
      bold: true,
    }));
  });
}

function rowValues(chart: Chart, view: ChartView, style: Style): Label[] {
  const gap = style.geometry.fontSize * 0.55;
  if (view.form === 'bar') {
    return view.stacked
      ? segmentValues(chart, view, style)
      : pointLabels(chart, view, (mark, { x, y }) => ({
          text: valueText(mark, view),
          x: x + gap,
          y,
        }));
  }
  const points = chart.data.datasets.flatMap((dataset, index) => {
    const { marks } = dataset as unknown as MarkedDataset;
    return marks.flatMap((mark, position) => {
      const at = chart.getDatasetMeta(index).data[position];
      return mark && at ? [{ mark, x: at.x, y: at.y }] : [];
    });
  });
  return view.categories.flatMap((_, category) => {
    const row = points.filter(({ mark }) => mark.category === category).sort((a, b) => a.x - b.x);
    const [low, high] = [row[0], row.at(-1)];
    if (!low || !high) return [];
    const drop = gap * 1.6;
    if (low.mark.value === high.mark.value)
      return [{ text: high.mark.text, x: high.x + drop, y: high.y }];
    const roomLeft = low.x - chart.chartArea.left > style.geometry.fontSize * 5;
    const right = {
      text: roomLeft ? high.mark.text : `${low.mark.text} – ${high.mark.text}`,
      x: high.x + drop,
      y: high.y,
    };
    return roomLeft
      ? [{ text: low.mark.text, x: low.x - drop, y: low.y, align: 'right' as const }, right]
      : [right];
  });
}

/** A value stands inside its part of a stacked bar where it fits. */
function segmentValues(chart: Chart, view: ChartView, style: Style): Label[] {
  chart.ctx.font = font(style);
  return pointLabels(chart, view, (mark, { x, y }) => {
    const scale = chart.scales['x'];
    const width = Math.abs(
      (scale?.getPixelForValue(mark.value) ?? 0) - (scale?.getPixelForValue(0) ?? 0),
    );
    const fits = chart.ctx.measureText(mark.text).width + 14 < width;
    const name = mark.pigment === 'c-context' ? 'on-context' : (`on-${mark.pigment}` as const);
    return { text: fits ? mark.text : '', x: x - 8, y, align: 'right', color: style.palette[name] };
  }).filter(({ text }) => text);
}

function slopeLabels(chart: Chart, view: ChartView, style: Style): Label[] {
  const ends = pointLabels(chart, view, (mark, { x, y }) => {
    const color = style.palette.ink;
    return mark.series === 0
      ? { text: mark.text, x: x - 10, y, align: 'right', color }
      : {
          text: `${mark.text} ${view.categories[mark.category]}`,
          x: x + 10,
          y,
          color,
          bold: mark.pigment !== 'c-context',
        };
  });
  const line = style.geometry.fontSize * 1.25;
  return [
    ...spread(
      ends.filter(({ align }) => align),
      line,
    ),
    ...spread(
      ends.filter(({ align }) => !align),
      line,
    ),
  ];
}

/** The name of a line stands at its last point, of an area in the middle of its last edge. */
function lineEnds(chart: Chart, view: ChartView, style: Style): Label[] {
  let below = chart.scales['y']?.getPixelForValue(0) ?? 0;
  const labels = view.series.flatMap(({ name }, index): Label[] => {
    const end = chart.getDatasetMeta(index).data.at(-1);
    if (!end || !name) return [];
    const y = view.form === 'area' ? (end.y + below) / 2 : end.y;
    below = end.y;
    return [{ text: name, x: end.x + 8, y, bold: true }];
  });
  return spread(labels, style.geometry.fontSize * 1.2);
}

function scatterLabel(chart: Chart, text: string, x: number, y: number): Label {
  const isNearRight =
    x > chart.chartArea.right - (chart.chartArea.right - chart.chartArea.left) * 0.35;
  return isNearRight ? { text, x: x - 10, y, align: 'right' } : { text, x: x + 10, y };
}

/** Pushes labels apart downwards until none covers another. */
function spread(labels: Label[], line: number): Label[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  for (const [index, label] of sorted.entries()) {
    const above = sorted[index - 1];
    if (above) label.y = Math.max(label.y, above.y + line);
  }
  return sorted;
}

/** A value with its series’ name where bars of several stand together. */
export function valueText(mark: Mark, view: ChartView): string {
  const name = view.form === 'bar' && view.series.length > 1 ? view.series[mark.series]?.name : '';
  return name ? `${name} ${mark.text}` : mark.text;
}

/** Values and names at the right end of a slope. */
export const slopeEnds = (view: ChartView) =>
  view.marks
    .filter(({ series }) => series === 1)
    .map((mark) => `${mark.text} ${view.categories[mark.category]}`);
