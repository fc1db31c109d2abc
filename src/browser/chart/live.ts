import type { Chart } from '../../charts/parts.ts';

/** The chart now drawn in a plot; replaced when the plot changes its width or its colours. */
export interface Live {
  chart: Chart;
}
