/** A cell with its type: a number, a text, a whole day (`2025-10-26`); nothing where nothing is known. */
export type SheetCell =
  | number
  | string
  | { day: string }
  /** A text that leads or names the others. */
  | { heading: string }
  | undefined;

export interface Sheet {
  /** On its tab; what such a name may not hold is left out. */
  name: string;
  rows: readonly (readonly SheetCell[])[];
  /** Width of each column, in digits. */
  widths: readonly number[];
  /** Its first row stays in sight with the first column, and its rows can be filtered. */
  isTable: boolean;
}

export interface Workbook {
  title: string;
  creator: string;
  language: string;
  /** Sheets are read from right to left. */
  isRightToLeft: boolean;
  sheets: readonly Sheet[];
}
