import type { Root } from 'mdast';
import type { Numeral } from '../numerals/numeral.ts';
import { findNumerals } from '../numerals/find-numerals.ts';
import { findRuns } from '../markup/runs.ts';

/** A numeral in the prose of a page, and where in its file. */
export interface ProseNumeral {
  numeral: Numeral;
  line: number;
  column: number;
  /** Source of the quotation that it stands in. */
  quotedFrom?: string | undefined;
}

export const findProseNumerals = (tree: Root, language: string): ProseNumeral[] =>
  findRuns(tree).flatMap(({ text, quotedFrom, positionAt }) =>
    findNumerals(text, language).map((numeral) => ({
      numeral,
      ...positionAt(numeral.start),
      quotedFrom,
    })),
  );
