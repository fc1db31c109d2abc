import type { Style } from './style.ts';
import type { Mark } from './view.ts';

/** Series of one colour differ by the shape of their points. */
export const shapes = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot'] as const;

/** Filled points, or hollow ones where the value is an estimate. */
export const pointShape = (
  marks: readonly Mark[],
  pattern: number,
  colour: string,
  { palette, geometry }: Style,
) => ({
  pointStyle: shapes[pattern % shapes.length] ?? 'circle',
  pointBackgroundColor: marks.map(({ isEstimated }) => (isEstimated ? palette.paper : colour)),
  pointBorderColor: colour,
  pointBorderWidth: geometry.fontSize * 0.13,
  pointHoverRadius: geometry.fontSize * 0.42,
  pointHoverBackgroundColor: marks.map(({ isEstimated }) => (isEstimated ? palette.paper : colour)),
  pointHoverBorderColor: palette.ink,
});
