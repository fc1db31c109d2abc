import type { Chart } from '../../charts/parts.ts';

/** The chart now drawn in a plot; replaced when the plot changes its width or its colours. */
export interface Live {
  chart: Chart;
  /** How far a tooltip keeps from what it explains, in CSS pixels. */
  clear: number;
}
