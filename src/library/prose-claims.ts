import type { ClaimWord } from '../claim-words/claim-word.ts';
import { findClaimWords, type FindClaimWords } from '../claim-words/find-claim-words.ts';
import { findSentences, type Bounds } from '../markup/fact-sentences.ts';
import type { Run } from '../markup/runs.ts';
import type { Numeral } from '../numerals/numeral.ts';

/** A text with what stands in it beside its words. */
export type ClaimText = Pick<Run, 'text' | 'components' | 'isBesideFigure'>;

/** Words that claim something about quantities. */
export interface FoundClaim {
  word: ClaimWord;
  /** What the ledger holds is said to show it. */
  isBound: boolean;
}

/** A claim about quantities in the prose of a page, and where in its file. */
export interface ProseClaim extends FoundClaim {
  line: number;
  column: number;
}

/** The claims of a run of words; a quotation has a source of its own. */
export function findProseClaims(
  run: Run,
  language: string,
  numerals: readonly Numeral[],
): ProseClaim[] {
  if (run.quotedFrom !== undefined) return [];
  return findClaims(run, language, () => numerals).map((claim) => ({
    ...claim,
    ...run.positionAt(claim.word.start),
  }));
}

/**
 * The claims of a text. A sentence with a numeral needs a record for that first, which then shows what it claims: it is
 * left to those who look for numerals. They are asked where there is a claim.
 */
export function findClaims(
  text: ClaimText,
  language: string,
  findNumerals: () => readonly Numeral[],
  find: FindClaimWords = findClaimWords,
): FoundClaim[] {
  const words = find(text.text, language);
  if (words.length === 0) return [];
  const numerals = findNumerals();
  const sentences = findSentences(text.text, language);
  return words.flatMap((word) => {
    const own = sentences.find(({ end }) => end > word.start);
    const isWithin = ({ start, end }: Bounds): boolean =>
      own !== undefined && start < own.end && own.start < end;
    if (numerals.some(isWithin)) return [];
    return { word, isBound: isBound(text, word, isWithin) };
  });
}

/**
 * Whether the words are bound to data, or their sentence, or the row of their table, states a figure of the ledger.
 */
const isBound = (
  text: ClaimText,
  { start, end }: Bounds,
  isInSentence: (part: Bounds) => boolean,
): boolean =>
  text.isBesideFigure ||
  text.components.some((one) =>
    one.name === 'Claim'
      ? one.start <= start && end <= one.end
      : one.name === 'Fact' && isInSentence(one),
  );
