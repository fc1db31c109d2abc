import type { ChartConfiguration, ChartDataset, ScaleOptionsByType } from 'chart.js';
import type { Axis } from './axis.ts';
import { isRowForm, keyHeight, wrapWords, type Geometry } from './geometry.ts';
import { wordsPlugin } from './words.ts';
import { pigments, type ChartView, type Mark } from './view.ts';

/** Colours a chart is drawn in, by their names in the style sheet; `on-…` are for words on a pigment. */
export const colourNames = [
  ...pigments,
  'c-context',
  'ink',
  'ink-2',
  'hair',
  'paper',
  'on-c-1',
  'on-c-2',
  'on-c-3',
  'on-c-4',
  'on-c-5',
  'on-context',
] as const;

/** A colour for each name of the style sheet: a CSS variable in SVG, a computed value elsewhere. */
export type Palette = Record<(typeof colourNames)[number], string>;

export type Kind = 'bar' | 'line' | 'scatter';
export type Config = ChartConfiguration<Kind, unknown[], string>;

/** A Chart.js dataset that remembers which mark each of its points draws. */
export type MarkedDataset = ChartDataset<Kind, unknown[]> & { marks: (Mark | undefined)[] };

export interface Style {
  palette: Palette;
  geometry: Geometry;
  /** Font families as CSS writes them. */
  family: string;
}

/**
 * The Chart.js configuration of a view. The same one is drawn at build time into SVG and PNG and in
 * the browser; it is complete, so that neither place adds a look of its own.
 */
export function createConfig(view: ChartView, style: Style): Config {
  const { geometry, palette, family } = style;
  return {
    type: view.form === 'bar' || view.form === 'column' || isRowForm(view.form) ? 'bar' : 'line',
    data: {
      labels: view.categories,
      datasets: createDatasets(view, style) as ChartDataset<Kind, unknown[]>[],
    },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio: 1,
      indexAxis: isRowForm(view.form) ? 'y' : 'x',
      font: { family, size: geometry.fontSize },
      color: palette.ink,
      layout: { padding: { top: keyHeight(view, geometry) + 4 } },
      scales: createScales(view, style) as NonNullable<Config['options']>['scales'],
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    } as NonNullable<Config['options']>,
    plugins: [wordsPlugin(view, style)],
  };
}

function createDatasets(view: ChartView, style: Style): MarkedDataset[] {
  switch (view.form) {
    case 'bar':
    case 'column':
      return view.series.map((_, series) => barDataset(view, series, style));
    case 'dumbbell':
    case 'range':
      return [
        ...view.series.map((_, series) => dotDataset(view, series, style)),
        spanDataset(view, style),
      ];
    case 'slope':
      return view.categories.map((_, category) => slopeDataset(view, category, style));
    default:
      return view.series.map((_, series) => lineDataset(view, series, style));
  }
}

const marksOf = (view: ChartView, series: number) =>
  view.marks.filter((mark) => mark.series === series);

function barDataset(view: ChartView, series: number, { palette, geometry }: Style): MarkedDataset {
  const own = marksOf(view, series);
  const marks = view.categories.map((_, category) =>
    own.find((mark) => mark.category === category),
  );
  return {
    type: 'bar',
    marks,
    data: marks.map((mark) => mark?.value ?? null),
    backgroundColor: marks.map((mark) => palette[mark?.pigment ?? 'c-context']),
    borderColor: palette.paper,
    borderWidth: view.stacked
      ? { right: view.form === 'bar' ? 2 : 0, top: view.form === 'column' ? 2 : 0 }
      : 0,
    borderSkipped: false,
    ...(view.form === 'bar'
      ? { barThickness: geometry.bar }
      : { categoryPercentage: 0.78, barPercentage: 0.94 }),
    ...(view.stacked ? { stack: 'all' } : {}),
  };
}

/** The thin line from the lowest to the highest value of each row. */
function spanDataset(view: ChartView, { palette }: Style): MarkedDataset {
  const spans = view.categories.map((_, category) => {
    const values = view.marks
      .filter((mark) => mark.category === category)
      .map(({ value }) => value);
    return [Math.min(...values), Math.max(...values)];
  });
  return {
    type: 'bar',
    marks: [],
    data: spans,
    backgroundColor: palette['c-context'],
    barThickness: 4,
  };
}

function dotDataset(view: ChartView, series: number, { palette, geometry }: Style): MarkedDataset {
  const marks = marksOf(view, series);
  const inOneColour = view.form === 'range';
  return {
    type: 'line',
    marks,
    showLine: false,
    data: marks.map(({ value, category }) => ({ x: value, y: view.categories[category] })),
    pointRadius: geometry.fontSize * 0.48,
    pointHoverRadius: geometry.fontSize * 0.6,
    pointBackgroundColor: marks.map(({ pigment }) => palette[inOneColour ? 'c-1' : pigment]),
    pointBorderColor: palette.paper,
    pointBorderWidth: 1.5,
  };
}

function slopeDataset(view: ChartView, category: number, { palette }: Style): MarkedDataset {
  const marks = view.marks.filter((mark) => mark.category === category);
  const color = palette[marks[0]?.pigment ?? 'c-context'];
  return {
    type: 'line',
    marks,
    data: marks.map(({ series, value }) => ({ x: series, y: value })),
    borderColor: color,
    borderWidth: 2.5,
    pointRadius: 4.5,
    pointBackgroundColor: color,
    pointBorderWidth: 0,
  };
}

function lineDataset(view: ChartView, series: number, { palette }: Style): MarkedDataset {
  const marks = marksOf(view, series);
  const isScatter = view.form === 'scatter';
  const color = palette[view.series[series]?.pigment ?? 'c-1'];
  return {
    type: 'line',
    marks,
    showLine: !isScatter,
    data: marks.map(({ category, value }) => ({
      x: view.positions?.[category] ?? category,
      y: value,
    })),
    borderColor: color,
    backgroundColor: color,
    borderWidth: view.form === 'area' ? 0 : 2.5,
    fill: view.form === 'area' ? 'stack' : false,
    pointRadius: isScatter ? 5.5 : 0,
    pointHitRadius: 12,
    pointBackgroundColor: color,
    pointBorderWidth: 0,
    ...(view.form === 'area' ? { stack: 'all' } : {}),
  };
}

function createScales(view: ChartView, style: Style): Record<string, object> {
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
