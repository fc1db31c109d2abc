import { groupPairs, type PairGroup } from './pair-shards.ts';
import type { PageWords } from './page-words.ts';
import { mostWeight, packWords, toNumber, type WordShards } from './word-shards.ts';

/** The words of an index, without its pages. */
export interface PackedIndex extends WordShards {
  /** Of each of its shards; most are as they were before a change, and whoever knows them need not pack them. */
  pairs: PairGroup[];
}

/** `all`: the words of each page; pages are known by their place in the list. */
export function packIndex(all: readonly PageWords[], language: string): PackedIndex {
  const length = findUsual(all);
  const words = new Map<string, number[]>();
  for (const [page, own] of all.entries())
    for (const [at, key] of own.keys.entries()) {
      const posting = toNumber({ page, weight: weigh(own.counts[at]!, own, length) });
      const postings = words.get(key);
      if (postings) postings.push(posting);
      else words.set(key, [posting]);
    }
  return {
    ...packWords(words, language),
    pairs: groupPairs(all.map(({ pairs }) => pairs)),
  };
}

/** Pages of fewer words, such as those of places, would make every other page a long one. */
const few = 40;

/** How long a page is on average. */
function findUsual(all: readonly PageWords[]): number {
  const long = all.filter(({ length }) => length >= few);
  const counted = long.length > 0 ? long : all;
  return counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length);
}

/** How fast more of a word weighs less, and how much less it weighs in a long text; as Pagefind has them by default. */
const saturation = 2;
const ofLength = 0.1;

/** From 1 to 16, as in BM25: more of a word weighs more, but ever less so. */
function weigh(count: number, { length }: PageWords, usual: number): number {
  const share = count / (count + saturation * (1 - ofLength + (ofLength * length) / usual));
  return Math.min(mostWeight, Math.max(1, Math.ceil(share * mostWeight)));
}
