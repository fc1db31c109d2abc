import type { Chart } from 'chart.js';
import { isRowForm } from './forms.ts';
import { measure, type Box } from './label-text.ts';
import { placeMarks } from './points.ts';
import { valueText } from './row-layout.ts';
import type { Style } from './style.ts';
import type { Anchor, ChartView } from './view.ts';

export interface Point {
  x: number;
  y: number;
}

/** Where an annotation stands: at its mark, behind the value of its bar, or at its date. */
export function findPoint(
  chart: Chart,
  view: ChartView,
  style: Style,
  anchor: Anchor,
): Point | undefined {
  if ('mark' in anchor) {
    const mark = view.marks[anchor.mark];
    const point = placeMarks(chart).find((one) => one.mark === mark);
    if (!point || !mark || view.form !== 'bar') return point;
    // What is said of a bar follows its value.
    return {
      x: point.x + measure(valueText(mark, view), style) + style.geometry.fontSize * 0.5,
      y: point.y,
    };
  }
  const { x } = chart.scales;
  if (!x || isRowForm(view.form)) return undefined;
  if (view.positions) return { x: x.getPixelForValue(anchor.position), y: chart.chartArea.top };
  const [first, second] = [x.getPixelForValue(0), x.getPixelForValue(1)];
  return {
    x: first + (anchor.position - Number(view.categories[0])) * (second - first),
    y: chart.chartArea.top,
  };
}

/** The bracket over what lies between two anchors. */
export function findBracket(
  chart: Chart,
  view: ChartView,
  style: Style,
  { from, to }: { from: Anchor; to: Anchor },
): Box | undefined {
  const [one, other] = [findPoint(chart, view, style, from), findPoint(chart, view, style, to)];
  if (!one || !other) return undefined;
  const { fontSize } = style.geometry;
  const top = Math.max(chart.chartArea.top, Math.min(one.y, other.y) - fontSize * 1.9);
  const [left, right] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
  return { left, right, top, bottom: top + fontSize * 0.4 };
}
