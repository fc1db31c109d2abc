import { tally } from '../../domain/tally.ts';
import { getOrMake } from '../../domain/memo.ts';
import { stemOf } from '../words/compare.ts';
import { findNumbers, type ScaleWords } from '../words/numbers.ts';
import type { SplitWords, Word } from '../words/words.ts';

/** A text as the index takes it in. */
export interface IndexedText {
  title: string;
  /** Texts of the headings, without the title. */
  headings: readonly string[];
  /** All of it, title and headings included. */
  content: string;
}

export interface TextReading {
  language: string;
  split: SplitWords;
  scales: ScaleWords;
}

/**
 * The words and numbers of a text, and its pairs of neighbouring words; in lists that take little, for there are those
 * of all pages.
 */
export interface PageWords {
  /** The key of each word or number. */
  keys: readonly string[];
  /** How often each stands there; one of a title or a heading counts for several. */
  counts: readonly number[];
  pairs: Uint32Array<ArrayBuffer>;
  /** Number of its words. */
  length: number;
}

/** What a word of a title and of a heading counts for beside where it stands in the text. */
const ofTitle = 6;
const ofHeading = 3;

/** Such a word is found as a number. */
export const isOfDigits = (text: string): boolean => /^[\d.,:;'’\s]+$/.test(text);

/** The keys under which the index has a number: each amount that it may be and, of a share, that with its sign. */
export const numberKeys = (values: readonly number[], isPercent: boolean): string[] =>
  values.map((value) => `#${value}${isPercent ? '%' : ''}`);

export function readPageWords(
  { title, headings, content }: IndexedText,
  reading: TextReading,
): PageWords {
  const { split, scales, language } = reading;
  const counts = new Map<string, number>();
  const count = (key: string, by: number) => tally(counts, key, by);
  const countWords = (text: string, by: number): Word[] => {
    const words = split(text);
    for (const word of words) if (!isOfDigits(word.text)) count(word.canonical, by);
    for (const compound of joinHyphenated(text, words)) count(compound, by);
    for (const { values, isPercent } of findNumbers(text, scales))
      for (const key of [
        ...numberKeys(values, false),
        ...(isPercent ? numberKeys(values, true) : []),
      ])
        count(key, by);
    return words;
  };
  const words = countWords(content, 1);
  countWords(title, ofTitle);
  for (const heading of headings) countWords(heading, ofHeading);
  const stems = new Map<string, string>();
  const findStem = (word: Word): string =>
    getOrMake(stems, word.folded, () => stemOf(word, language));
  const pairs = new Set<number>();
  let last: string | undefined;
  for (const word of words) {
    const stem = findStem(word);
    if (last !== undefined) pairs.add(hash(`${last} ${stem}`));
    last = stem;
  }
  return {
    keys: [...counts.keys()],
    counts: [...counts.values()],
    pairs: Uint32Array.from(pairs),
    length: words.length,
  };
}

/** Words that nothing but a hyphen joins, as one: “off-take” is found by “offtake”. */
function joinHyphenated(text: string, words: readonly Word[]): string[] {
  const compounds: string[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next && next.start === word.end + 1 && /[-‐‑]/.test(text.charAt(word.end)))
      compounds.push(word.canonical + next.canonical);
  }
  return compounds;
}

/** Two neighbouring words in any of their forms, as a number of 32 bits. */
export const pairKey = (one: Word, other: Word, language: string): number =>
  hash(`${stemOf(one, language)} ${stemOf(other, language)}`);

/** FNV-1a, of 32 bits. */
function hash(text: string): number {
  let result = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    result = Math.imul(result ^ text.charCodeAt(at), 0x01000193);
  return result >>> 0;
}
