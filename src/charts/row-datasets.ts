import { fillBars, marksOf, type MarkedDataset } from './dataset-parts.ts';
import { isTwoSided } from './forms.ts';
import { matrixDataset } from './matrix.ts';
import { shapes } from './point-shape.ts';
import type { Style } from './style.ts';
import type { ChartView, Mark } from './view.ts';

/** Bars and dots of forms whose categories are rows: every mark lies where the layout of the rows has put it. */
export function createRowDatasets(view: ChartView, style: Style): MarkedDataset[] {
  const heights = laneHeights(style);
  return view.series.map((_, series) => {
    const marks = marksOf(view, series);
    const at = (mark: Mark) => heights.get(mark) ?? 0;
    if (view.form === 'matrix') return matrixDataset(view, series, style, at);
    if (view.form !== 'bar') return dotDataset(view, marks, series, style, at);
    return isTwoSided(view) || !view.stacked
      ? barDataset(marks, style, at, series > 0 && view.stacked ? view.axis.max : undefined)
      : partDataset(marks, style, at);
  });
}

const laneHeights = ({ geometry }: Style): ReadonlyMap<Mark, number> =>
  new Map(
    (geometry.rows?.rows ?? []).flatMap(({ lanes }) =>
      lanes.flatMap(({ y, marks }) => marks.map((mark) => [mark, y] as const)),
    ),
  );

/** Bars from zero, or from the end of the whole backwards. */
function barDataset(
  marks: Mark[],
  style: Style,
  at: (mark: Mark) => number,
  end: number | undefined,
): MarkedDataset {
  return {
    type: 'bar',
    marks,
    grouped: false,
    barThickness: style.geometry.bar,
    data: marks.map((mark) => ({
      x: end === undefined ? mark.value : [end - mark.value, end],
      y: at(mark),
    })),
    ...fillBars(marks, style),
  };
}

/** Parts of one bar, with a gap after each. */
function partDataset(marks: Mark[], style: Style, at: (mark: Mark) => number): MarkedDataset {
  const { palette, geometry } = style;
  return {
    type: 'bar',
    marks,
    stack: 'all',
    grouped: false,
    barThickness: geometry.bar,
    data: marks.map((mark) => ({ x: mark.value, y: at(mark) })),
    backgroundColor: marks.map(({ pigment }) => palette[pigment]),
    hoverBackgroundColor: marks.map(({ pigment }) => palette[pigment]),
    hoverBorderColor: palette.ink,
    borderColor: palette.paper,
    borderWidth: marks.map(({ value }) => ({
      top: 0,
      bottom: 0,
      left: 0,
      right: value === 0 ? 0 : 2,
    })) as never,
    borderSkipped: false,
    inflateAmount: 0,
  };
}

/** One above the other where they would hide each other; the first of a comparison is square. */
function dotDataset(
  view: ChartView,
  marks: Mark[],
  series: number,
  { palette, geometry }: Style,
  at: (mark: Mark) => number,
): MarkedDataset {
  const isRange = view.form === 'range';
  const radius = geometry.fontSize * (isRange ? 0.36 : 0.42);
  const reach = ((view.axis.max - view.axis.min) * 2 * radius) / geometry.width;
  const shift = (mark: Mark) => {
    const other = view.marks.find((one) => one !== mark && one.category === mark.category);
    const isNear = !isRange && other && Math.abs(other.value - mark.value) < reach;
    return isNear ? (series - 0.5) * radius * 1.5 : 0;
  };
  const isFilled = (mark: Mark) => !isRange || mark.isPreferred === true;
  return {
    type: 'line',
    marks,
    showLine: false,
    data: marks.map((mark) => ({ x: mark.value, y: at(mark) + shift(mark) })),
    pointStyle: isRange ? 'circle' : (shapes[1 - series] ?? 'circle'),
    pointRadius: marks.map((mark) => radius * (mark.isPreferred ? 1.25 : 1)),
    pointBackgroundColor: marks.map((mark) =>
      isFilled(mark) ? palette[mark.pigment] : palette.paper,
    ),
    pointBorderColor: marks.map((mark) =>
      isRange ? palette[mark.isPreferred ? 'ink' : 'ink-2'] : palette[mark.pigment],
    ),
    pointHoverRadius: radius * 1.4,
    pointHoverBackgroundColor: marks.map((mark) =>
      isFilled(mark) ? palette[mark.pigment] : palette.paper,
    ),
    pointHoverBorderColor: palette.ink,
    pointBorderWidth: geometry.fontSize * 0.1,
  };
}
