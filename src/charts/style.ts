import type { Geometry } from './drawing-size.ts';
import { pigments } from './view.ts';

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

export interface Style {
  palette: Palette;
  geometry: Geometry;
  /** Font families as CSS writes them. */
  family: string;
}
