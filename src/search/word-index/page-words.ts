import { tally } from '../../domain/tally.ts';
import { getOrMake } from '../../domain/memo.ts';
import { stemOf } from '../words/compare.ts';
import { findNumbers, type ScaleWords } from '../words/numbers.ts';
import { listRuns, rememberRuns, type SplitRun, type Word } from '../words/words.ts';

/** A text as the index takes it in. */
export interface IndexedText {
  title: string;
  /** Texts of the headings, without the title. */
  headings: readonly string[];
  /** All of it, title and headings included. */
  content: string;
}

/** How the texts of a language are read. */
export interface TextReading {
  readRun: (run: string) => RunWords;
  scales: ScaleWords;
}

/** What a text has of its words between two blanks. */
interface RunWords {
  /** The keys of its words, of numbers none. */
  keys: readonly string[];
  stems: readonly Stem[];
}

/** A word in any of its forms. */
interface Stem {
  text: string;
  /** What a pair of words is hashed to that begins with it, as far as that goes. */
  hash: number;
}

export function createTextReading(
  language: string,
  splitRun: SplitRun,
  scales: ScaleWords,
): TextReading {
  const stems = new Map<string, Stem>();
  const readStem = (text: string): Stem => ({ text, hash: hash(`${text} `) });
  const readRun = rememberRuns((run): RunWords => {
    const words = splitRun(run);
    return {
      keys: [
        ...words.flatMap(({ text, canonical }) => (isOfDigits(text) ? [] : canonical)),
        ...joinHyphenated(run, words),
      ],
      stems: words.map((word) => {
        const text = stemOf(word, language);
        return getOrMake(stems, text, readStem);
      }),
    };
  });
  return { readRun, scales };
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
  { readRun, scales }: TextReading,
): PageWords {
  const counts = new Map<string, number>();
  const pairs = new Set<number>();
  let length = 0;
  let last: Stem | undefined;
  const count = (text: string, by: number): RunWords[] => {
    const runs = Array.from(listRuns(text), ([run]) => readRun(run));
    for (const { keys } of runs) for (const key of keys) tally(counts, key, by);
    for (const { values, isPercent } of findNumbers(text, scales))
      for (const key of [
        ...numberKeys(values, false),
        ...(isPercent ? numberKeys(values, true) : []),
      ])
        tally(counts, key, by);
    return runs;
  };
  for (const { stems } of count(content, 1))
    for (const stem of stems) {
      if (last) pairs.add(hash(stem.text, last.hash) >>> 0);
      last = stem;
      length++;
    }
  count(title, ofTitle);
  for (const heading of headings) count(heading, ofHeading);
  return {
    keys: [...counts.keys()],
    counts: [...counts.values()],
    pairs: Uint32Array.from(pairs),
    length,
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
  hash(stemOf(other, language), hash(`${stemOf(one, language)} `)) >>> 0;

/** FNV-1a, of 32 bits with a sign; of a text that goes on, from what it was hashed to so far. */
function hash(text: string, before = 0x811c9dc5): number {
  let result = before;
  for (let at = 0; at < text.length; at++)
    result = Math.imul(result ^ text.charCodeAt(at), 0x01000193);
  return result;
}
