import { marksOf, type MarkedDataset } from './dataset-parts.ts';
import { pointShape } from './point-shape.ts';
import type { Style } from './style.ts';
import type { ChartView, Mark } from './view.ts';

/** Ends of equal values stand beside each other, so that two dots are seen as two. */
export function slopeDataset(view: ChartView, category: number, style: Style): MarkedDataset {
  const { palette, geometry } = style;
  const marks = view.marks.filter((mark) => mark.category === category);
  const colour = palette[marks[0]?.pigment ?? 'c-context'];
  const step = geometry.isWide ? 0.028 : 0.07;
  const shift = (mark: Mark) => {
    const equal = view.marks.filter(
      ({ series, value }) => series === mark.series && value === mark.value,
    );
    return equal.indexOf(mark) * (mark.series === 0 ? step : -step);
  };
  const twins = view.categories.slice(0, category).filter((_, index) => {
    const other = view.marks.find((mark) => mark.category === index);
    return other?.pigment === marks[0]?.pigment;
  });
  return {
    type: 'line',
    marks,
    data: marks.map((mark) => ({ x: mark.series + shift(mark), y: mark.value })),
    borderColor: colour,
    borderWidth: geometry.fontSize * 0.16,
    pointRadius: geometry.fontSize * 0.3,
    ...pointShape(marks, twins.length, colour, style),
  };
}

/** The ground beneath the line of a single area, in one piece although part of its line is dashed. */
export function groundDataset(view: ChartView, { palette }: Style): MarkedDataset {
  return {
    type: 'line',
    marks: [],
    data: view.marks.map(({ category, value }) => ({
      x: view.positions?.[category] ?? category,
      y: value,
    })),
    borderWidth: 0,
    pointRadius: 0,
    fill: 'origin',
    backgroundColor: palette['p-rest'],
  };
}

/** Points of so few values are all drawn; of more, those that are named. */
const fewPoints = 12;

export function lineDataset(view: ChartView, series: number, style: Style): MarkedDataset {
  const { palette, geometry } = style;
  const { form, positions } = view;
  const marks = marksOf(view, series);
  const { pigment, pattern } = view.series[series] ?? { pigment: 'ink', pattern: 0 };
  const colour = palette[pigment];
  const radius = geometry.fontSize * (form === 'scatter' ? 0.36 : 0.25);
  const isShown = (mark: Mark) => view.categories.length <= fewPoints || mark.isEstimated;
  const isStack = form === 'area' && view.series.length > 1;
  return {
    type: 'line',
    marks,
    showLine: form !== 'scatter',
    data: marks.map(({ category, value }) => ({ x: positions?.[category] ?? category, y: value })),
    borderColor: isStack ? palette.paper : colour,
    backgroundColor: colour,
    borderWidth: geometry.fontSize * (isStack ? 0.1 : 0.16),
    borderJoinStyle: 'round',
    fill: isStack ? 'stack' : false,
    pointRadius: marks.map((mark) =>
      form === 'area' && !mark.isEstimated ? 0 : isShown(mark) ? radius : 0,
    ),
    pointHitRadius: 12,
    ...pointShape(marks, pattern, colour, style),
    segment: {
      borderDash: ({ p1DataIndex }: { p1DataIndex: number }) =>
        marks[p1DataIndex]?.isEstimated
          ? [geometry.fontSize * 0.35, geometry.fontSize * 0.28]
          : undefined,
    } as never,
    ...(isStack ? { stack: 'all' } : {}),
  };
}
