import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Style } from './style.ts';
import type { ChartView, Mark } from './view.ts';

export type Kind = 'bar' | 'line' | 'scatter';
export type Config = ChartConfiguration<Kind, unknown[], string>;

/** A Chart.js dataset that remembers which mark each of its points draws. */
export type MarkedDataset = ChartDataset<Kind, unknown[]> & { marks: (Mark | undefined)[] };

export const marksOf = (view: ChartView, series: number) =>
  view.marks.filter((mark) => mark.series === series);

/** Filled with its pigment; an estimate is hollow, and nothing at all has no edge either. */
export function fillBars(marks: readonly (Mark | undefined)[], { palette, geometry }: Style) {
  const colours = marks.map((mark) => palette[mark?.pigment ?? 'c-context']);
  return {
    backgroundColor: colours.map((colour, at) => (marks[at]?.isEstimated ? palette.paper : colour)),
    borderColor: colours,
    borderWidth: marks.map((mark) =>
      mark?.isEstimated && mark.value !== 0 ? geometry.fontSize * 0.15 : 0,
    ),
    borderSkipped: false as const,
    // A colour stays what it is under the pointer; an edge shows which bar is meant.
    hoverBackgroundColor: colours.map((colour, at) =>
      marks[at]?.isEstimated ? palette.paper : colour,
    ),
    hoverBorderColor: palette.ink,
    hoverBorderWidth: geometry.fontSize * 0.13,
    // Else Chart.js widens every bar a little, and one of zero is seen.
    inflateAmount: 0,
  };
}
