import type { ChartView, Mark } from './view.ts';

/** A bar from one per cent of the width to another, and where its value is written. */
export interface GlanceBar {
  from: number;
  to: number;
  pigment: Mark['pigment'];
  /** Which series it is of, by place. */
  series: number;
  text: string;
  label: 'within' | 'behind' | 'before' | 'none';
}

/** A dot at a per cent of the width. */
export interface GlanceDot {
  at: number;
  isHollow: boolean;
  pigment: Mark['pigment'];
  series: number;
  text: string;
  label: 'behind' | 'before' | 'none';
}

export interface GlancePoint {
  /** Per cent from the left, and from the top. */
  x: number;
  y: number;
  text: string;
  /** First, last, highest and lowest are named. */
  isNamed: boolean;
}

/**
 * A chart at a glance, by what it shows: rows of bars or dots, or a line over time. Lengths are per cent of the width,
 * so that one drawing serves every width and its words keep their size.
 */
export type Glance =
  | { kind: 'bars'; rows: { name: string; bars: GlanceBar[] }[]; facing: boolean; whole: boolean }
  | { kind: 'dots'; rows: { name: string; dots: GlanceDot[] }[] }
  | { kind: 'line'; lines: { name: string; points: GlancePoint[] }[]; ends: [string, string] };

export interface GlanceOptions {
  /** Share of a whole: the rest of it is shown as well. */
  whole: boolean;
  /** So many rows fit. */
  most: number;
}

/** Per cent of the width that a sign of a value takes on the narrowest bar, and what stands around it. */
const sign = 3.2;
const margin = 4;

/** Dots keep this much of the width free on either side, for their values. */
const side = 16;

export function createGlance(view: ChartView, options: GlanceOptions): Glance {
  switch (view.form) {
    case 'dumbbell':
    case 'range':
    case 'slope':
      return { kind: 'dots', rows: dotRows(view, options) };
    case 'line':
    case 'area':
    case 'scatter':
      return { kind: 'line', ...lineOf(view) };
    default:
      return barsOf(view, options);
  }
}

/** Two series in one colour are told apart: the first is filled. */
export const isHollow = ({ series }: ChartView, index: number): boolean =>
  index > 0 && series[index]?.pigment === series[0]?.pigment;

const marksOf = (view: ChartView, category: number): Mark[] =>
  view.marks.filter((mark) => mark.category === category);

/** Two shares of one whole grow from its two ends, what is left of it between them. */
function barsOf(view: ChartView, { whole, most }: GlanceOptions): Glance {
  const facing = whole && view.stacked && view.series.length === 2;
  const sums = view.categories.map((_, category) =>
    marksOf(view, category).reduce((sum, { value }) => sum + value, 0),
  );
  const longest = view.stacked
    ? Math.max(...sums)
    : Math.max(...view.marks.map((one) => one.value));
  const scale = 100 / (whole ? view.axis.max : longest || 1);
  const all = view.categories.map((name, category) => ({
    name,
    bars: placeBars(marksOf(view, category), scale, { facing, stacked: view.stacked }),
  }));
  // A map has no order of its own; of two that face each other, the one gives way to the other down the page.
  const lead = ({ bars: [one, other] }: { bars: GlanceBar[] }) =>
    (one ? one.to - one.from : 0) - (facing && other ? other.to - other.from : 0);
  const isOrdered = facing || view.form === 'tiles';
  const rows = isOrdered ? all.toSorted((a, b) => lead(b) - lead(a)) : all;
  return { kind: 'bars', rows: rows.slice(0, most), facing, whole };
}

function placeBars(
  marks: readonly Mark[],
  scale: number,
  { facing, stacked }: { facing: boolean; stacked: boolean },
): GlanceBar[] {
  let filled = 0;
  return marks.map((mark) => {
    const { pigment, series, text } = mark;
    const length = Math.max(0, mark.value) * scale;
    const isFromEnd = facing && series === 1;
    const from = isFromEnd ? 100 - length : stacked ? filled : 0;
    filled += length;
    const fits = length >= text.length * sign + margin;
    const outside = isFromEnd ? 'before' : stacked && !facing ? 'none' : 'behind';
    return { from, to: from + length, pigment, series, text, label: fits ? 'within' : outside };
  });
}

/** Dots may stand on an axis that is cut: each row names its two ends. */
function dotRows(view: ChartView, { most }: GlanceOptions) {
  const values = view.marks.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at = (value: number) => side + ((value - low) / (high - low || 1)) * (100 - 2 * side);
  return view.categories.slice(0, most).map((name, category) => {
    const marks = marksOf(view, category).toSorted((a, b) => a.value - b.value);
    const dots = marks.map(({ value, pigment, series, text }, index): GlanceDot => {
      const label = index === 0 ? 'before' : index === marks.length - 1 ? 'behind' : 'none';
      return { at: at(value), isHollow: isHollow(view, series), pigment, series, text, label };
    });
    return { name, dots };
  });
}

function lineOf(view: ChartView) {
  const xs = view.positions ?? view.categories.map((_, index) => index);
  const share = (value: number, all: readonly number[]) => {
    const low = Math.min(...all);
    return (value - low) / (Math.max(...all) - low || 1);
  };
  const values = view.marks.map(({ value }) => value);
  const lines = view.series.map(({ name }, series) => {
    const marks = view.marks.filter((mark) => mark.series === series);
    const own = marks.map(({ value }) => value);
    const named = new Set([
      0,
      own.length - 1,
      own.indexOf(Math.max(...own)),
      own.indexOf(Math.min(...own)),
    ]);
    const points = marks.map(({ category, value, text }, index): GlancePoint => ({
      x: 3 + share(xs[category] ?? 0, xs) * 94,
      y: 92 - share(value, values) * 80,
      text,
      isNamed: view.series.length === 1 && named.has(index),
    }));
    return { name, points };
  });
  const ends: [string, string] = [view.categories[0] ?? '', view.categories.at(-1) ?? ''];
  return { lines, ends };
}
