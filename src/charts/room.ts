import type { Chart } from 'chart.js';
import type { Config } from './dataset-parts.ts';
import { isRowForm } from './forms.ts';
import { slopeEnds } from './line-labels.ts';
import { measure } from './label-text.ts';
import { dotMargin, valueText } from './row-layout.ts';
import type { Style } from './style.ts';
import type { ChartView } from './view.ts';
import { noteLine } from './geometry.ts';

/** Leaves space around the plot for the words that stand there. */
export function reserveRoom(chart: Chart, view: ChartView, style: Style): void {
  const { geometry } = style;
  const { fontSize, notes, top } = geometry;
  const padding = (chart.config as unknown as Config).options?.layout?.padding as unknown as Record<
    string,
    number
  >;
  const beneath = notes.reduce((sum, { lines }) => sum + lines.length, 0) * fontSize * noteLine;
  const sides = isRowForm(view.form) ? rowSides(view, style) : plotSides(view, style);
  Object.assign(padding, {
    top: top + (isRowForm(view.form) ? 0 : fontSize * 0.7),
    bottom: beneath > 0 ? beneath + fontSize * 0.6 : 0,
    ...sides,
  });
}

function rowSides(view: ChartView, style: Style): { left: number; right: number } {
  const { fontSize, rows } = style.geometry;
  const margin = fontSize * dotMargin;
  if (view.form === 'matrix') return { left: rows?.column ?? 0, right: 0 };
  if (view.form !== 'bar') return { left: (rows?.column ?? 0) + margin, right: margin };
  const left = rows?.column ?? 0;
  return { left, right: view.hasWhole ? 2 : barRoom(view, style, left) };
}

/** As much as the words of any bar would overshoot the plot. */
function barRoom(view: ChartView, style: Style, left: number): number {
  const { width, fontSize } = style.geometry;
  const whole = width - left;
  const { max } = view.axis;
  const sums = view.categories.map((_, category) =>
    view.marks.reduce((sum, mark) => sum + (mark.category === category ? mark.value : 0), 0),
  );
  const rooms = view.marks.map((mark, index) => {
    const words = measure(valueText(mark, view), style) + fontSize + noteRoom(index, view, style);
    const value = view.stacked ? (sums[mark.category] ?? 0) : mark.value;
    return value <= 0 ? 0 : whole - ((whole - words) * max) / value;
  });
  return Math.ceil(Math.max(fontSize * 0.4, ...rooms));
}

/** What an annotation says of a bar stands behind its value, or its number does. */
function noteRoom(index: number, { annotations }: ChartView, style: Style): number {
  const { isWide, fontSize } = style.geometry;
  const note = annotations.find((one) => 'at' in one && 'mark' in one.at && one.at.mark === index);
  if (!note) return 0;
  return isWide ? measure(note.text, style, { small: true }) + fontSize : fontSize * 1.8;
}

function plotSides(view: ChartView, style: Style): { left: number; right: number } {
  const { fontSize, isWide } = style.geometry;
  const widest = (texts: string[]) =>
    Math.ceil(Math.max(0, ...texts.map((text) => measure(text, style, { bold: true }))));
  const ofSeries = (series: number) => view.marks.filter((mark) => mark.series === series);
  switch (view.form) {
    case 'slope':
      return {
        left: widest(ofSeries(0).map(({ text }) => text)) + fontSize,
        right: widest(slopeEnds(view, isWide).flat()) + fontSize,
      };
    case 'line':
    case 'area': {
      const ends = view.series.flatMap(({ name }, index) => {
        const text = ofSeries(index).at(-1)?.text ?? '';
        return name ? (isWide ? [`${name} ${text}`] : [name, text]) : [];
      });
      const single = Math.max(...view.marks.map(({ text }) => measure(text, style))) / 2;
      return { left: 0, right: ends.length > 0 ? widest(ends) + fontSize : single + 4 };
    }
    case 'scatter':
      return { left: 0, right: 24 };
    default:
      return { left: 0, right: 12 };
  }
}
