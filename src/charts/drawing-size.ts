import type { Mark } from './view.ts';

/** A line of marks within a row: one bar, the parts of one bar, the dots of one comparison, or one estimate. */
export interface Lane {
  /** Middle of its marks. */
  y: number;
  marks: Mark[];
  /** Of an estimate: on which side of its dot its words stand, and how they break. */
  words?: { side: 'left' | 'right'; lines: string[] };
}

/** The marks of one category with its name, all in CSS pixels from the top of the plot. */
export interface RowBox {
  category: number;
  top: number;
  bottom: number;
  name: { lines: string[]; y: number; isBeside: boolean };
  lanes: Lane[];
}

export interface RowLayout {
  rows: RowBox[];
  /** Width of the column of names; none where they stand above their marks. */
  column: number;
  height: number;
}

/** Words of annotations that stand beneath the plot, each behind its number. */
export interface NoteLines {
  number: number;
  lines: string[];
}

/** Sizes in CSS pixels. */
export interface Geometry {
  width: number;
  height: number;
  fontSize: number;
  /** Thickness of one bar of a bar chart. */
  bar: number;
  isWide: boolean;
  /** Height set aside above the plot, for a key and the words of thresholds. */
  top: number;
  rows?: RowLayout;
  notes: NoteLines[];
}
