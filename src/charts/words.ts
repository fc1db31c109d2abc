import type { Chart, Plugin } from 'chart.js';
import type { Config, MarkedDataset, Style } from './config.ts';
import { isRowForm, keyLine, layOutKey, nameLine, needsKey, wrapWords } from './geometry.ts';
import type { ChartView, Mark } from './view.ts';

type Canvas = CanvasRenderingContext2D;

interface Label {
  text: string;
  x: number;
  y: number;
  align?: CanvasTextAlign;
  bold?: boolean;
  color?: string;
}

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

function font({ geometry, family }: Style, bold = false): string {
  return `${bold ? '600 ' : ''}${geometry.fontSize}px ${family}`;
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
    const places = layOutKey(view, style.geometry, (text) => measure(chart.ctx, text, style));
    padding['top'] =
      (1 + Math.max(...places.map(({ line }) => line))) * style.geometry.fontSize * keyLine + 4;
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

function valueText(mark: Mark, view: ChartView): string {
  const name = view.form === 'bar' && view.series.length > 1 ? view.series[mark.series]?.name : '';
  return name ? `${name} ${mark.text}` : mark.text;
}

const slopeEnds = (view: ChartView) =>
  view.marks
    .filter(({ series }) => series === 1)
    .map((mark) => `${mark.text} ${view.categories[mark.category]}`);

function createLabels(chart: Chart, view: ChartView, style: Style): Label[] {
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

function writeLabel(
  context: Canvas,
  { text, x, y, align = 'left', bold, color }: Label,
  style: Style,
): void {
  context.save();
  context.font = font(style, bold);
  context.fillStyle = color ?? style.palette.ink;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.fillText(text, x, y);
  context.restore();
}

/** Squares and names above the plot, in as many lines as they need. */
function drawKey(context: Canvas, view: ChartView, style: Style): void {
  const { geometry, palette } = style;
  const size = geometry.fontSize * 0.8;
  for (const { name, pigment, x, line } of layOutKey(view, geometry, (text) =>
    measure(context, text, style),
  )) {
    const top = line * geometry.fontSize * keyLine;
    context.fillStyle = palette[pigment];
    context.fillRect(x, top + geometry.fontSize * 0.1, size, size);
    writeLabel(context, { text: name, x: x + size + 6, y: top + geometry.fontSize * 0.5 }, style);
  }
}

function measure(context: Canvas, text: string, style: Style): number {
  context.font = font(style);
  return context.measureText(text).width;
}
