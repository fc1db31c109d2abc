import type { Chart } from 'chart.js';
import { onPigment } from '../domain/pigment.ts';
import type { Lane, RowBox } from './drawing-size.ts';
import { isTwoSided } from './forms.ts';
import { emptyLabels, headLabels } from './matrix.ts';
import { measure, type Label } from './label-text.ts';
import { placeMarks, type PlacedMark } from './points.ts';
import { valueText } from './row-layout.ts';
import type { Style } from './style.ts';
import type { ChartView, Mark } from './view.ts';

/** Names and values of forms whose categories are rows. */
export function rowLabels(chart: Chart, view: ChartView, style: Style): Label[] {
  const placed = new Map(placeMarks(chart).map((one) => [one.mark, one]));
  const rows = style.geometry.rows?.rows ?? [];
  const { y } = chart.scales;
  const parts = {
    chart,
    view,
    style,
    placed,
    pixel: (at: number) => y?.getPixelForValue(at) ?? at,
  };
  const labels = rows.flatMap((row) => [
    ...nameLabels(row, parts),
    ...row.lanes.flatMap((lane) => laneLabels(lane, row, parts)),
  ]);
  if (view.form !== 'matrix') return labels;
  return [...headLabels(chart, view, style), ...labels, ...emptyLabels(chart, view, style)];
}

interface Parts {
  chart: Chart;
  view: ChartView;
  style: Style;
  placed: ReadonlyMap<Mark, PlacedMark>;
  pixel: (at: number) => number;
}

/** The category of a row stands beside its marks or above them; where some are subjects, those are bold. */
function nameLabels({ category, name }: RowBox, { chart, view, style, pixel }: Parts): Label[] {
  const x = name.isBeside || view.form !== 'bar' ? 0 : chart.chartArea.left;
  const bold = view.subjects === undefined || view.subjects.includes(category);
  return name.lines.map((text, line) => ({
    text,
    x,
    y: pixel(name.y + line * style.geometry.fontSize * 1.25),
    bold,
  }));
}

function laneLabels(lane: Lane, row: RowBox, parts: Parts): Label[] {
  const { view, placed } = parts;
  const marks = lane.marks.flatMap((mark) => placed.get(mark) ?? []);
  if (view.form === 'range') return marks.flatMap((one) => estimateLabels(one, lane, parts));
  if (view.form === 'matrix')
    return marks.map(({ mark, x, y }) => ({ text: mark.text, x: x + gapOf(parts.style) * 0.8, y }));
  if (view.form === 'dumbbell') return pairLabels(marks, row.category === 0, parts);
  if (!view.stacked) return marks.flatMap((one) => barLabel(one, parts));
  if (isTwoSided(view)) return marks.map((one) => endLabel(one, parts));
  return lane.words ? listBeneath(lane, parts) : partLabels(marks, parts);
}

const gapOf = ({ geometry }: Style): number => geometry.fontSize * 0.5;

/** Beside the end of its bar, or within it where nothing is left beside it. */
function barLabel({ mark, x, y }: PlacedMark, { view, style }: Parts): Label[] {
  const gap = gapOf(style);
  const text = valueText(mark, view);
  if (x + gap + measure(text, style) <= style.geometry.width) return [{ text, x: x + gap, y }];
  const color = mark.isEstimated ? style.palette.ink : style.palette[onPigment[mark.pigment]];
  return [{ text, x: x - gap, y, align: 'right', color }];
}

function listBeneath({ y, words }: Lane, { chart, style, pixel }: Parts): Label[] {
  const { bar, fontSize } = style.geometry;
  return (words?.lines ?? []).map((text, line) => ({
    text,
    x: chart.chartArea.left,
    y: pixel(y) + bar / 2 + fontSize * (0.75 + line * 1.15),
    small: true,
  }));
}

/** Inside its end of the whole where it fits, else beside it on the rest. */
function endLabel({ mark, x, y, base }: PlacedMark, { style }: Parts): Label {
  const [left, right] = [Math.min(x, base), Math.max(x, base)];
  const gap = gapOf(style);
  const isInside = measure(mark.text, style) + 2 * gap < right - left;
  const isFirst = mark.series === 0;
  const at = isInside
    ? { x: isFirst ? left + gap : right - gap, color: style.palette[onPigment[mark.pigment]] }
    : { x: isFirst ? right + gap : left - gap };
  const isAtLeft = isFirst;
  return { text: mark.text, y, align: isAtLeft ? 'left' : 'right', ...at };
}

/** Name and value in each part of a bar; after the bar, what its last part does not hold. */
function partLabels(marks: readonly PlacedMark[], { view, style }: Parts): Label[] {
  const gap = gapOf(style);
  return marks.flatMap((one, index): Label[] => {
    const { mark, x, y, base } = one;
    const text = valueText(mark, view);
    if (measure(text, style) + 2 * gap < Math.abs(x - base)) {
      const color = style.palette[onPigment[mark.pigment]];
      return [{ text, x: Math.min(x, base) + gap, y, color }];
    }
    return index === marks.length - 1 ? [{ text, x: x + gap, y }] : [];
  });
}

/** Value and publisher of one estimate, beside its dot. */
function estimateLabels({ mark, x, y }: PlacedMark, { words }: Lane, { style }: Parts): Label[] {
  const { fontSize } = style.geometry;
  const sign = words?.side === 'left' ? -1 : 1;
  const align = sign < 0 ? 'right' : 'left';
  const start = x + sign * fontSize * (mark.isPreferred ? 0.85 : 0.75);
  const after = start + sign * (measure(mark.text, style, { bold: true }) + fontSize * 0.45);
  return [
    { text: mark.text, x: start, y, align, bold: true },
    ...(words?.lines ?? []).map((text, line): Label => {
      return {
        text,
        x: after,
        y: y + line * fontSize * 1.16,
        align,
        small: true,
        bold: mark.isPreferred ?? false,
      };
    }),
  ];
}

/** Both values beneath their dots, each near its own; over the first pair, which is which. */
function pairLabels(marks: readonly PlacedMark[], isFirst: boolean, parts: Parts): Label[] {
  const { view, style } = parts;
  const { fontSize } = style.geometry;
  const y = Math.max(...marks.map((one) => one.y));
  const values = placePair(
    marks,
    ({ mark }) => (mark.name ? `${mark.name} ${mark.text}` : mark.text),
    parts,
  );
  const lines: Label[] = values.map((label) => ({ ...label, y: y + fontSize * 1.15 }));
  if (!isFirst) return lines;
  const names = placePair(marks, ({ mark }) => view.series[mark.series]?.name ?? '', parts);
  return [
    ...lines,
    ...names.map((label) => ({ ...label, y: y - fontSize * 1.15, color: style.palette['ink-2'] })),
  ];
}

/** Two texts on one line, each as near under its dot as the other and the edges allow. */
function placePair(
  marks: readonly PlacedMark[],
  write: (one: PlacedMark) => string,
  { chart, style }: Parts,
): Label[] {
  const { left, right } = chart.chartArea;
  const edge = style.geometry.fontSize * 0.6;
  const boxes = marks
    .toSorted((a, b) => a.x - b.x)
    .map((one) => {
      const text = write(one);
      const width = measure(text, style);
      const start = Math.min(Math.max(one.x - width / 2, left - edge), right + edge - width);
      return { text, width, start };
    });
  const [low, high] = boxes;
  if (low && high) {
    const short = low.start + low.width + style.geometry.fontSize - high.start;
    if (short > 0) {
      low.start = Math.max(left - edge, low.start - short / 2);
      high.start = Math.max(
        low.start + low.width + style.geometry.fontSize,
        high.start + short / 2,
      );
      const over = high.start + high.width - right - edge;
      if (over > 0) {
        high.start -= over;
        low.start -= over;
      }
    }
  }
  return boxes.map(({ text, start }) => ({ text, x: start, y: 0 }));
}
