import type { Lane, RowBox, RowLayout } from './drawing-size.ts';
import { isTwoSided } from './forms.ts';
import { breakLines, measure } from './label-text.ts';
import type { Type } from './style.ts';
import type { ChartView, Mark } from './view.ts';

/** Space on either side of the plot, so that no dot is cropped. */
export const dotMargin = 0.75;

interface Sizes {
  width: number;
  fontSize: number;
  bar: number;
  isWide: boolean;
}

interface Parts {
  view: ChartView;
  sizes: Sizes;
  style: Type & { geometry: Sizes };
}

/** Names stand beside their marks where the widest of them leaves room enough, else above. */
export function layOutRows(view: ChartView, sizes: Sizes, type: Type): RowLayout {
  const parts = { view, sizes, style: { ...type, geometry: sizes } };
  const column = nameColumn(parts);
  const rows: RowBox[] = [];
  for (const category of view.categories.keys())
    rows.push(layOutRow(category, rows.at(-1)?.bottom ?? 0, column, parts));
  return { rows, column, height: rows.at(-1)?.bottom ?? 0 };
}

function nameColumn({ view, sizes, style }: Parts): number {
  if (!sizes.isWide || view.form === 'range') return 0;
  const widest = Math.max(...view.categories.map((name) => measure(name, style, { bold: true })));
  return widest <= sizes.width * 0.34 ? Math.ceil(widest) + sizes.fontSize : 0;
}

function layOutRow(category: number, start: number, column: number, parts: Parts): RowBox {
  const { view, sizes, style } = parts;
  const { fontSize } = sizes;
  const name = view.categories[category] ?? '';
  const isBeside = column > 0;
  const lines = isBeside ? [name] : breakLines(name, sizes.width, style, { bold: true });
  const top = start + fontSize * (isBeside ? 0.25 : 0.45);
  // A comparison names its two sides once, over its first dots.
  const lead = view.form === 'dumbbell' && category === 0 ? fontSize * 1.45 : 0;
  const first = top + (isBeside ? 0 : lines.length * fontSize * 1.25) + lead;
  const marks = view.marks.filter((mark) => mark.category === category);
  const { lanes, bottom } = layOutLanes(marks, first, column, parts);
  const y = isBeside
    ? ((lanes[0]?.y ?? first) + (lanes.at(-1)?.y ?? first)) / 2
    : top + fontSize * 0.6;
  return { category, top, bottom, name: { lines, y, isBeside }, lanes };
}

/** Lanes from `top` down, and where the next row starts. */
function layOutLanes(marks: Mark[], top: number, column: number, { view, sizes, style }: Parts) {
  const { fontSize, bar } = sizes;
  if (view.form === 'range') return layOutEstimates(marks, top, { view, sizes, style });
  if (view.form === 'dumbbell')
    return { lanes: [{ y: top + fontSize * 0.6, marks }], bottom: top + fontSize * 2.75 };
  if (view.form === 'matrix')
    return { lanes: [{ y: top + bar / 2, marks }], bottom: top + bar + fontSize * 0.3 };
  if (view.stacked) return layOutParts(marks, top, column, { view, sizes, style });
  const lanes = marks.map((mark, index) => ({
    y: top + bar * (index + 0.5) + index * 3,
    marks: [mark],
  }));
  const height = lanes.length * (bar + 3);
  return { lanes, bottom: top + height + fontSize * (lanes.length > 1 ? 0.7 : 0.25) };
}

/** Parts are named within their bar; where one of them is too narrow for that, all are listed beneath it. */
function layOutParts(marks: Mark[], top: number, column: number, { view, sizes, style }: Parts) {
  const { fontSize, bar, width } = sizes;
  const gap = fontSize * 0.35;
  const lane = { y: top + bar / 2, marks };
  if (isTwoSided(view)) return { lanes: [lane], bottom: top + bar + gap };
  const unit = ((width - column) * 0.94) / view.axis.max;
  const end = marks.reduce((sum, { value }) => sum + value, 0) * unit;
  const isTight = marks.some((mark, index) => {
    const words = measure(valueText(mark, view), style) + fontSize;
    const isLast = index === marks.length - 1;
    return words > mark.value * unit && !(isLast && words < width - column - end);
  });
  if (!isTight) return { lanes: [lane], bottom: top + bar + gap };
  const list = marks.map((mark) => valueText(mark, view)).join(', ');
  const lines = breakLines(list, width - column, style, { small: true });
  const words = { side: 'right' as const, lines };
  return {
    lanes: [{ ...lane, words }],
    bottom: top + bar + lines.length * fontSize * 1.15 + gap * 1.6,
  };
}

/** A value with its series’ name where marks of several stand together. */
export function valueText(mark: Mark, view: ChartView): string {
  const name = view.series.length > 1 ? view.series[mark.series]?.name : mark.name;
  return name ? `${name} ${mark.text}` : mark.text;
}

/** One lane an estimate, the largest first: value and publisher stand beside its dot, where there is more room. */
function layOutEstimates(marks: Mark[], top: number, { view, sizes, style }: Parts) {
  const { axis } = view;
  const { fontSize, width } = sizes;
  const margin = fontSize * dotMargin;
  const line = fontSize * 1.16;
  const lanes: Lane[] = [];
  let y = top + fontSize * 0.2;
  const sorted = marks.toSorted(
    (a, b) => b.value - a.value || Number(b.isPreferred ?? 0) - Number(a.isPreferred ?? 0),
  );
  for (const mark of sorted) {
    const part = (mark.value - axis.min) / (axis.max - axis.min);
    const words = breakBeside(mark, margin + part * (width - 2 * margin), { view, sizes, style });
    lanes.push({ y: y + line / 2, marks: [mark], words });
    y += Math.max(1, words.lines.length) * line + fontSize * 0.22;
  }
  return { lanes, bottom: y + fontSize * 0.6 };
}

/** The words of an estimate on that side of its dot on which they need fewer lines. */
function breakBeside({ name, text, isPreferred }: Mark, x: number, { sizes, style }: Parts) {
  const { fontSize, width } = sizes;
  const value = measure(text, style, { bold: true }) + fontSize * 0.45;
  const [left, right] = [x, width - x].map((side) =>
    breakLines(name ?? '', side - fontSize - value, style, {
      small: true,
      bold: isPreferred ?? false,
    }),
  );
  const isLeft =
    (left?.length ?? 0) < (right?.length ?? 0) || (left?.length === right?.length && x > width / 2);
  return isLeft
    ? { side: 'left' as const, lines: left ?? [] }
    : { side: 'right' as const, lines: right ?? [] };
}
