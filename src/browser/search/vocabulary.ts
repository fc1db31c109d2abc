import { countEdits } from '../../search/words/distance.ts';
import { foldText } from '../../search/words/fold.ts';
import { fetchText } from './fetch-part.ts';
import { unpackWords } from '../../search/words/word-list.ts';

/** Words of the site nearest to one that it does not hold, the nearest first. */
export type FindNear = (word: string) => string[];

const most = 4;

/** Fetches the words of the site at `address`; throws where they cannot be had. */
export async function openVocabulary(address: string): Promise<FindNear> {
  return createNearFinder(unpackWords(await fetchText(address)));
}

export function createNearFinder(words: readonly string[]): FindNear {
  const known = words.map((word) => ({ word, folded: foldText(word) }));
  return (word) => {
    const asked = foldText(word);
    const typed = dropKeys(asked);
    const meant = known.filter(({ folded }) => typed !== asked && folded === typed);
    // Without marks it stands for each word that it may be.
    if (meant.length > 0) return [typed];
    // A quarter of the word: helium is not medium.
    const limit = Math.min(2, Math.floor(asked.length / 4));
    return known
      .map((one) => ({ ...one, edits: countEdits(asked, one.folded, limit) }))
      .filter(({ edits }) => edits <= limit)
      .map((one) => ({ ...one, cost: one.edits + strangeness(asked, one.folded) }))
      .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
      .slice(0, most)
      .map(({ word }) => word);
  };
}

/**
 * A Vietnamese word without the keys for its marks, which stay in it where no keyboard turned them into any: those
 * of Telex, as in `ddaats`, or the digits of VNI, as in `d9a6t1`.
 */
const dropKeys = (word: string): string =>
  word
    .replace(/(?<=\p{L}\d*)\d/gu, '')
    .replace(/dd|aa|ee|oo/g, (pair) => pair.charAt(0))
    .replace(/(?<=\p{L})w/gu, '')
    .replace(/(?<=[aeiouy]\p{L}*)[sfrxj]$/u, '');

/** People seldom get the first letter wrong, and leave out a letter sooner than they put another. */
function strangeness(asked: string, word: string): number {
  return (asked[0] === word[0] ? 0 : 0.5) + (asked.length <= word.length ? 0 : 0.1);
}
