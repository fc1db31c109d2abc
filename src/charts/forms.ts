import type { ChartForm } from '../domain/chart.ts';

/** Rows of words above or beside their marks: categories of these forms are stacked down the page. */
export const isRowForm = (form: ChartForm): form is 'bar' | 'dumbbell' | 'range' | 'matrix' =>
  form === 'bar' || form === 'dumbbell' || form === 'range' || form === 'matrix';

interface Shares {
  form: ChartForm;
  stacked: boolean;
  hasWhole?: boolean;
}

/** Two parts of a whole stand at its two ends, and what is left of it lies between them. */
export const isTwoEnded = (
  { form, stacked, hasWhole }: Shares,
  series: readonly unknown[],
): boolean => form === 'bar' && stacked && hasWhole === true && new Set(series).size === 2;

/** Whether a view is drawn so. */
export const isTwoSided = (view: Shares & { series: readonly unknown[] }): boolean =>
  isTwoEnded(view, [...view.series.keys()]);

/** Bars that all bear their value need no axis to read it from; parts of a whole are read against it. */
export const hasAxis = ({ form, hasWhole }: Pick<Shares, 'form' | 'hasWhole'>): boolean =>
  form !== 'matrix' && (form !== 'bar' || hasWhole === true);

/** Series of columns are named by a key alone, so that each needs a pattern of its own. */
export const needsPatterns = (form: ChartForm): boolean => form === 'column';
