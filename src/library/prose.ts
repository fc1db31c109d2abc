import type { Root } from 'mdast';
import { findRuns } from '../markup/runs.ts';
import { findNumerals } from '../numerals/find-numerals.ts';
import { findProseClaims, type ProseClaim } from './prose-claims.ts';
import { placeNumerals, type ProseNumeral } from './prose-numerals.ts';

/** What the words of a page say that needs a record in the ledger. */
export interface Prose {
  numerals: ProseNumeral[];
  claims: ProseClaim[];
}

export function readProse(tree: Root, language: string): Prose {
  const runs = findRuns(tree).map((run) => ({ run, numerals: findNumerals(run.text, language) }));
  return {
    numerals: runs.flatMap(({ run, numerals }) => placeNumerals(run, numerals)),
    claims: runs.flatMap(({ run, numerals }) => findProseClaims(run, language, numerals)),
  };
}
