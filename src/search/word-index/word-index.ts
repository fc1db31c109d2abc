import { fetchOnce } from '../../domain/memo.ts';
import { compareWords, sharedStart } from '../words/compare.ts';
import { foldText } from '../words/fold.ts';
import { findNumbers } from '../words/numbers.ts';
import type { Word } from '../words/words.ts';
import { isOfDigits, numberKeys, pairKey } from './page-words.ts';
import { findPair, shardOfPair } from './pair-shards.ts';
import { mostWeight, orderOf, unpackWordShard, type ShardWord } from './word-shards.ts';
import type { IndexOpening } from './index-files.ts';

/** How well each page answers, by its number: from 0 to 1. */
export type PageScores = ReadonlyMap<number, number>;

/** The words of the pages of one collection. What cannot be had is thrown at whoever needs it. */
export interface WordIndex {
  /** All of its words are here: nothing is fetched for them. */
  isWhole: boolean;
  pages: number;
  /** The pages with the word, in any of its forms; `isLast`: it may go on. */
  find(word: Word, isLast?: boolean): Promise<PageScores>;
  /** The pages with any of the amounts. */
  findNumber(values: readonly number[], isPercent: boolean): Promise<PageScores>;
  /** The pages in which the words stand side by side. */
  findPair(one: Word, other: Word): Promise<ReadonlySet<number>>;
}

/** Fetches parts of an index, each by its number. */
export interface FetchShard {
  words(shard: number): Promise<Uint8Array>;
  pairs(shard: number): Promise<Uint8Array>;
}

interface KnownWord extends ShardWord {
  word: Word;
}

export function openWordIndex(
  { head, words }: IndexOpening,
  fetch: FetchShard,
  language: string,
): WordIndex {
  const openFrom = openWords(head, words, fetch);
  const pairShards = new Map<number, Promise<Uint8Array>>();
  const findKeys = async (keys: readonly string[]): Promise<PageScores> => {
    const scores = new Map<number, number>();
    for (const key of keys)
      for (const known of await openFrom(orderOf(key, language)))
        if (known.key === key) addScores(scores, known, 1);
    return scores;
  };
  const findNumber: WordIndex['findNumber'] = (values, isPercent) =>
    findKeys(numberKeys(values, isPercent));

  return {
    isWhole: head.isWhole,
    pages: head.pages,
    findNumber,
    find: async (asked, isLast = false) => {
      if (isOfDigits(asked.text))
        return findNumber(
          findNumbers(asked.text, new Map()).flatMap(({ values }) => values),
          false,
        );
      const start = sharedStart(asked, language, isLast);
      return scoreWords(await openFrom(start), (known) =>
        // Other spellings of a word differ behind its first letters.
        known.folded.startsWith(start.slice(0, 2))
          ? compareWords(asked, known, language, isLast)
          : 0,
      );
    },
    findPair: async (one, other) => {
      if (head.pairs === 0) return new Set();
      const pair = pairKey(one, other, language);
      const shard = shardOfPair(pair, head.pairs);
      const bytes = await fetchOnce(pairShards, shard, () => fetch.pairs(shard));
      return new Set(findPair(bytes, pair, head.pairs));
    },
  };
}

function scoreWords(words: readonly KnownWord[], likenessOf: (word: Word) => number): PageScores {
  const scores = new Map<number, number>();
  for (const known of words) {
    const likeness = likenessOf(known.word);
    if (likeness > 0) addScores(scores, known, likeness);
  }
  return scores;
}

/** Opens the words that begin with a text, and some others. */
function openWords(
  head: IndexOpening['head'],
  words: Uint8Array | undefined,
  fetch: FetchShard,
): (start: string) => Promise<KnownWord[]> {
  const open = (bytes: Uint8Array): KnownWord[] =>
    unpackWordShard(bytes).map((own) => ({ ...own, word: wordOf(own.key) }));
  const shards = new Map<number, Promise<KnownWord[]>>();
  if (words) shards.set(0, Promise.resolve(open(words)));
  const openShard = (number: number) =>
    fetchOnce(shards, number, async () => open(await fetch.words(number)));
  return async (start) => {
    const numbers = head.starts.flatMap((first, at) => {
      const next = head.starts[at + 1];
      const isBefore = next !== undefined && next <= start && !next.startsWith(start);
      return isBefore || (first > start && !first.startsWith(start)) ? [] : at;
    });
    return (await Promise.all(numbers.map(openShard))).flat();
  };
}

/** Of several forms of a word the one that answers best. */
function addScores(scores: Map<number, number>, { postings }: ShardWord, likeness: number): void {
  for (const { page, weight } of postings()) {
    const score = (weight / mostWeight) * likeness;
    if (score > (scores.get(page) ?? 0)) scores.set(page, score);
  }
}

const wordOf = (key: string): Word => ({
  text: key,
  start: 0,
  end: key.length,
  folded: foldText(key),
  canonical: key,
});
