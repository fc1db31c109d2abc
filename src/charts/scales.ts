import type { ScaleOptionsByType } from 'chart.js';
import type { Axis } from './axis.ts';
import { hasAxis, isRowForm, isTwoSided } from './forms.ts';
import { breakLines } from './label-text.ts';
import type { Style } from './style.ts';
import type { ChartView } from './view.ts';

/** The axes of a view, with exactly the ticks it names. */
export function createScales(view: ChartView, style: Style): Record<string, object> {
  // The words of estimates stand all over the plot.
  const value = scale(view.axis, style, { grid: view.form !== 'range' });
  if (isRowForm(view.form)) return rowScales(view, value, style);
  if (view.form === 'column') {
    return {
      x: { ...categoryScale(view, style), stacked: view.stacked },
      y: { ...value, stacked: view.stacked },
    };
  }
  if (view.form === 'slope') {
    const ends = view.series.map(({ name }, index) => ({ value: index, text: name }));
    return {
      x: {
        ...scale({ min: 0, max: 1, ticks: ends }, style, { grid: false }),
        grid: { color: style.palette.hair },
      },
      y: { ...value, display: false },
    };
  }
  return {
    x: scale(view.crossAxis ?? view.axis, style, { grid: view.form === 'scatter' }),
    y: { ...value, stacked: view.form === 'area' && view.series.length > 1 },
  };
}

/** Rows lie where their layout says, in pixels from the top. */
function rowScales(
  view: ChartView,
  value: Partial<ScaleOptionsByType>,
  { geometry }: Style,
): Record<string, object> {
  const stacked = view.stacked && !isTwoSided(view);
  // Words at its ends stay over the plot, so that bars start where their names do.
  const ticks = { ...value.ticks, align: 'inner' };
  const max = geometry.rows?.height ?? 0;
  const cells = view.form === 'matrix' ? { min: 0, max: view.series.length } : {};
  return {
    x: { ...value, ...cells, stacked, display: hasAxis(view), ticks },
    y: { type: 'linear', display: false, offset: false, reverse: true, min: 0, max, stacked },
  };
}

/** A numeric scale that shows exactly the ticks of the axis. */
function scale(
  axis: Axis,
  { palette, geometry, family }: Style,
  { grid }: { grid: boolean },
): Partial<ScaleOptionsByType> {
  const texts = new Map(axis.ticks.map(({ value, text }) => [value, text]));
  return {
    type: 'linear',
    min: axis.min,
    max: axis.max,
    border: { display: false },
    grid: { display: grid, color: palette.hair, drawTicks: false },
    afterBuildTicks: (own: { ticks: object[] }) => {
      own.ticks = axis.ticks.map(({ value }) => ({ value }));
    },
    ticks: {
      color: palette['ink-2'],
      font: { family, size: Math.round(geometry.fontSize * 9) / 10 },
      padding: 6,
      maxRotation: 0,
      autoSkipPadding: 14,
      callback: (value: number | string) => texts.get(Number(value)) ?? '',
    },
  } as unknown as Partial<ScaleOptionsByType>;
}

function categoryScale(view: ChartView, style: Style): object {
  const { palette, geometry, family } = style;
  const room = (geometry.width - geometry.fontSize * 3.5) / view.categories.length;
  return {
    type: 'category',
    border: { color: palette.ink },
    grid: { display: false },
    ticks: {
      color: palette.ink,
      font: { family, size: Math.round(geometry.fontSize * 9) / 10 },
      maxRotation: 0,
      autoSkip: view.categories.length > 10,
      callback: (_: unknown, index: number) =>
        breakLines(view.categories[index] ?? '', room, style, { small: true }),
    },
  };
}
