import type { Run } from '../markup/runs.ts';
import type { Numeral } from '../numerals/numeral.ts';

/** A numeral in the prose of a page, and where in its file. */
export interface ProseNumeral {
  numeral: Numeral;
  line: number;
  column: number;
  /** Source of the quotation that it stands in. */
  quotedFrom?: string | undefined;
}

export const placeNumerals = (
  { quotedFrom, positionAt }: Run,
  numerals: readonly Numeral[],
): ProseNumeral[] =>
  numerals.map((numeral) => ({ numeral, ...positionAt(numeral.start), quotedFrom }));
