import type { CommonWords } from '../../wording/common-words.ts';
import { compareWords } from '../../wording/compare.ts';
import { createSplitter } from '../../wording/words.ts';
import type { Term } from './terms.ts';

/** In hundredths of the pages: a word of more than these tells nothing beside any other, one of fewer may. */
const mostPages = 50;
/** Fewer terms than these say too little of what is looked for, unless they are on most pages. */
const fewest = 2;

/** The terms that are worth their bytes: without those of which every word is on many pages, where others are left. */
export function dropCommon(terms: readonly Term[], common: CommonWords, language: string): Term[] {
  const split = createSplitter(language);
  const words = Object.entries(common).flatMap(([text, share]) =>
    split(text).map((word) => ({ word, share })),
  );
  /** Of the rarest of its words; 0 of a term that is to be found as it stands. */
  const shareOf = ({ isPhrase, words: own }: Term): number =>
    isPhrase
      ? 0
      : Math.min(
          ...own.map(
            (one) => words.find(({ word }) => compareWords(one, word, language) > 0)?.share ?? 0,
          ),
        );
  const shares = new Map(terms.map((term) => [term, shareOf(term)]));
  const sorted = terms.toSorted((a, b) => shares.get(a)! - shares.get(b)!);
  const kept = new Set(
    sorted.filter((term, at) => {
      const share = shares.get(term)!;
      return at === 0 || share === 0 || (at < fewest && share <= mostPages);
    }),
  );
  return terms.filter((term) => kept.has(term));
}
