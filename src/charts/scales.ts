import type { ScaleOptionsByType } from 'chart.js';
import type { Axis } from './axis.ts';
import { isRowForm, wrapWords } from './geometry.ts';
import type { Style } from './style.ts';
import type { ChartView } from './view.ts';

/** The axes of a view, with exactly the ticks it names. */
export function createScales(view: ChartView, style: Style): Record<string, object> {
  const value = scale(view.axis, style, { grid: true });
  if (isRowForm(view.form)) {
    return {
      x: { ...value, stacked: view.stacked },
      y: { type: 'category', display: false, stacked: view.stacked },
    };
  }
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
    y: { ...value, stacked: view.form === 'area' },
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
      font: { family, size: geometry.fontSize - 1 },
      padding: 6,
      maxRotation: 0,
      autoSkipPadding: 14,
      callback: (value: number | string) => texts.get(Number(value)) ?? '',
    },
  } as unknown as Partial<ScaleOptionsByType>;
}

function categoryScale(view: ChartView, { palette, geometry, family }: Style): object {
  const room = (geometry.width - 50) / view.categories.length / (geometry.fontSize * 0.52);
  return {
    type: 'category',
    border: { color: palette.ink },
    grid: { display: false },
    ticks: {
      color: palette.ink,
      font: { family, size: geometry.fontSize - 1 },
      maxRotation: 0,
      autoSkip: view.categories.length > 10,
      callback: (_: unknown, index: number) => wrapWords(view.categories[index] ?? '', room),
    },
  };
}
