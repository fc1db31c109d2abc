import { placePigments } from '../domain/pigment.ts';
import type { Geometry } from './drawing-size.ts';

/** Colours a chart is drawn in, by their names in the style sheet; `on-…` are for words on a pigment. */
export const colourNames = [
  ...Object.values(placePigments),
  'c-context',
  'p-rest',
  'ink',
  'ink-2',
  'hair',
  'paper',
  'alert',
  'on-c-1',
  'on-c-2',
  'on-c-3',
  'on-c-4',
  'on-c-5',
  'on-context',
] as const;

/** A colour for each name of the style sheet: a CSS variable in SVG, a computed value elsewhere. */
export type Palette = Record<(typeof colourNames)[number], string>;

/** How wide a text is in a font as CSS writes it. */
export type Measure = (text: string, font: string) => number;

/** What words are set in. */
export interface Type {
  /** Font families as CSS writes them. */
  family: string;
  measure: Measure;
}

export interface Style extends Type {
  palette: Palette;
  geometry: Geometry;
}
