import type { FormatOptions } from '../../domain/format.ts';
import type { Rounding } from '../../domain/rounding.ts';
import type { Unit } from '../../domain/unit.ts';

/**
 * What tells the rows of a table apart: a place, a year, words such as a thing and what is measured of it, or the
 * edition of the source that has them.
 */
export interface Dimension {
  kind: 'place' | 'year' | 'words' | 'edition';
  /** What readers see of each value; nothing of a place whose first name the records have. */
  labels: string[];
  /** Of places: those that are several economies together. */
  groups?: number[];
  /** Codes of the places; ids of the subjects that each value names. */
  codes?: string[][];
}

/** A column of numbers. One that holds upper ends of ranges is no answer by itself. */
export interface Measure {
  label: string;
  /** Id of the unit. */
  unit: string;
  /** Places that its heading names: “share of United States imports”. */
  places: string[];
  /** Its numbers are of these places alone, and not of that of their row: “world total”. */
  isOwnPlace: boolean;
  /** How its numbers are rounded, where that is stated. */
  rounding?: Rounding;
  /** The measure that has the upper end of the range that begins here. */
  upper?: number;
}

/** A published table, packed for the search. */
export interface RowTable extends TableHead {
  /**
   * A row each: which value it has of each dimension, the number of its source, then for each measure its number,
   * or nothing, followed by the number of its qualifier, or -1.
   */
  rows: (number | null)[][];
}

/** As it is published: like numbers stand side by side, in columns, and take half the bytes. */
export interface PackedTable extends TableHead {
  columns: (number | null)[][];
}

interface TableHead {
  title: string;
  address: string;
  theme?: string;
  dimensions: Dimension[];
  measures: Measure[];
  sources: { title: string; address: string; date: string }[];
}

const turn = (lines: readonly (number | null)[][]): (number | null)[][] =>
  (lines[0] ?? []).map((_, at) => lines.map((line) => line[at] ?? null));

export const packTable = ({ rows, ...head }: RowTable): PackedTable => ({
  ...head,
  columns: turn(rows),
});

export const unpackTable = ({ columns, ...head }: PackedTable): RowTable => ({
  ...head,
  rows: turn(columns),
});

/** What must be known before the numbers of each table are used, by its address; fetched with what is worked out. */
export type CaveatFile = Record<string, string[]>;

export const rowWords = [
  'superseded',
  'computed',
  'overYears',
  'ofEditions',
  'refusedBound',
  'refusedBasis',
  'compared',
  'refusedCompare',
] as const;

export type RowWord = (typeof rowWords)[number] | 'change' | 'ratio' | 'range';

/** The rows of every published table in one language. */
export interface RowFile {
  format: FormatOptions;
  units: Record<string, Unit>;
  /** Before the year that a row speaks of. */
  asOf: string;
  /** What is said of a place in an order of size: “{rank} of {count} listed”. */
  ranked: string;
  /** What is said of numbers that are worked out of the rows, by the names of the interface’s strings. */
  words: Record<RowWord, string>;
  tables: PackedTable[];
}
