import type { ChartForm } from '../domain/chart.ts';
import type { Pigment } from '../domain/pigment.ts';
import type { Axis } from './axis.ts';

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
  /** What stands at the mark beside its value: whose estimate it is, whose share. */
  name?: string;
  /** The source says that it is an estimate: it is drawn hollow. */
  isEstimated?: true;
  /** Of several estimates, the one that is preferred. */
  isPreferred?: true;
}

export interface Series {
  name: string;
  pigment: Pigment;
  /** Which of those of one colour it is, or which of those of a key: decides its pattern and the shape of its points. */
  pattern: number;
}

/** Where an annotation stands: at a mark, or between years. */
export type Anchor = { mark: number } | { position: number };

/** Words in the chart, with what they point at. */
export type Annotation =
  | { kind: 'threshold'; value: number; text: string }
  | { kind: 'point' | 'text'; at: Anchor; text: string }
  | { kind: 'span'; from: Anchor; to: Anchor; text: string };

/**
 * A chart with its rows resolved and all its words written: what is drawn at build, again in the
 * browser, and what its data table prints. Plain data, so that it can travel as JSON.
 */
export interface ChartView {
  form: ChartForm;
  stacked: boolean;
  categories: string[];
  /** Names that the title is about, where it is about some of them. */
  subjects?: number[];
  /** Where the categories stand on a numeric axis: years of a line, values of a scatter. */
  positions?: number[];
  series: Series[];
  marks: Mark[];
  axis: Axis;
  crossAxis?: Axis;
  /** Values are parts of a whole, which the axis ends at. */
  hasWhole?: true;
  annotations: Annotation[];
}

/** A chart as SVG elements without their `<svg>`, in the pixels it was laid out for. */
export interface Drawing {
  pixels: number;
  height: number;
  content: string;
}
