import type { ChartForm } from '../domain/chart.ts';
import type { Axis } from './axis.ts';

/** Names of the chart colours in the style sheet, in order of use; `context` is grey. */
export const pigments = ['c-1', 'c-2', 'c-3', 'c-4', 'c-5'] as const;
export type Pigment = (typeof pigments)[number] | 'c-context';

/** One drawn value. */
export interface Mark {
  category: number;
  series: number;
  value: number;
  /** The value as the language writes it, with its unit where space is short. */
  text: string;
  /** The value with its unit in full, for tooltips and those who listen. */
  long: string;
  pigment: Pigment;
}

/**
 * A chart with its rows resolved and all its words written: what is drawn at build, again in the
 * browser, and what its data table prints. Plain data, so that it can travel as JSON.
 */
export interface ChartView {
  form: ChartForm;
  stacked: boolean;
  categories: string[];
  /** Where the categories stand on a numeric axis: years of a line, values of a scatter. */
  positions?: number[];
  series: { name: string; pigment: Pigment }[];
  marks: Mark[];
  axis: Axis;
  crossAxis?: Axis;
}

/** A chart as SVG elements without their `<svg>`, in the pixels it was laid out for. */
export interface Drawing {
  pixels: number;
  height: number;
  content: string;
}
