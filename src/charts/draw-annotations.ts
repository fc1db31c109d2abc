import type { Chart } from 'chart.js';
import { findBracket, findPoint, type Point } from './anchors.ts';
import { overBracket, placesAround } from './annotation-places.ts';
import { isRowForm } from './forms.ts';
import { breakLines, type Box, type Canvas } from './label-text.ts';
import { drawNumber } from './note-numbers.ts';
import { writeBest } from './place-labels.ts';
import { lineBoxes } from './points.ts';
import { strokeLine } from './stroke-line.ts';
import type { Style } from './style.ts';
import type { Annotation, ChartView } from './view.ts';

type Noted = Exclude<Annotation, { kind: 'threshold' }>;

/** Points, spans and texts: with their words on a wide plot, with a number on a narrow one. */
export function drawAnnotations(
  chart: Chart,
  view: ChartView,
  style: Style,
  taken: readonly Box[],
): void {
  const boxes = [...taken, ...lineBoxes(chart, view)];
  const others = view.annotations.filter((one): one is Noted => one.kind !== 'threshold');
  for (const [index, one] of others.entries()) {
    const at = drawPointer(chart, view, style, one);
    if (!at) continue;
    if (style.geometry.isWide) boxes.push(...drawWords(chart, view, style, one, at, boxes));
    else boxes.push(drawNumber(chart.ctx, index + 1, at, style, boxes));
  }
}

/** Where the words belong, once the rule of a date or the bracket of a span is drawn. */
function drawPointer(chart: Chart, view: ChartView, style: Style, one: Noted): Point | undefined {
  const { fontSize } = style.geometry;
  const { top, bottom } = chart.chartArea;
  const rule = { color: style.palette['ink-2'], width: fontSize * 0.08 };
  if (one.kind !== 'span') {
    const point = findPoint(chart, view, style, one.at);
    if (point && 'position' in one.at) {
      strokeLine(chart.ctx, [point.x, top, point.x, bottom], { ...rule, dash: [2, 3] });
      return { x: point.x, y: top };
    }
    return point;
  }
  const bracket = findBracket(chart, view, style, one);
  if (!bracket) return undefined;
  const { left, right, top: y, bottom: foot } = bracket;
  strokeLine(chart.ctx, [left, y, right, y], rule);
  for (const x of [left, right]) strokeLine(chart.ctx, [x, y, x, foot], rule);
  return { x: (left + right) / 2, y };
}

/** The words in lines, near the point; a hairline leads from it to those of a point. */
function drawWords(
  chart: Chart,
  view: ChartView,
  style: Style,
  one: Noted,
  at: Point,
  taken: readonly Box[],
): Box[] {
  const { fontSize, width } = style.geometry;
  const isRows = isRowForm(view.form);
  const lines = breakLines(one.text, isRows ? width - at.x : fontSize * 12, style, { small: true });
  const places =
    one.kind === 'span' ? overBracket(at, lines, style) : placesAround(at, lines, style);
  const boxes = writeBest(chart.ctx, places, taken, style);
  if (one.kind === 'point' && 'mark' in one.at) drawLeader(chart.ctx, at, boxes, style);
  return boxes;
}

/** A hairline from the point to the nearest edge of its words. */
function drawLeader(context: Canvas, { x, y }: Point, boxes: readonly Box[], style: Style): void {
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const [toX, toY] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
  const length = Math.hypot(toX - x, toY - y);
  const start = style.geometry.fontSize * 0.45;
  if (length < start * 2) return;
  const part = start / length;
  strokeLine(context, [x + (toX - x) * part, y + (toY - y) * part, toX, toY], {
    color: style.palette['ink-2'],
    width: 1,
  });
}
