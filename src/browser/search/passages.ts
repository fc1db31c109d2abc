import { compareWords } from '../../search/words/compare.ts';
import { findNumbers } from '../../search/words/numbers.ts';
import type { Word } from '../../search/words/words.ts';
import type { Run } from './excerpt.ts';
import type { Reading } from './finder.ts';
import type { Term } from './term.ts';

/** A part of a text that answers the terms, `score` by how many of them. */
export interface Passage {
  runs: Run[];
  score: number;
}

/** Words shown before the first hit and in all. */
const before = 6;
const shown = 32;

interface Hits {
  words: Word[];
  /** Position of each word that answers a term, which term, and where the hit ends in the text. */
  found: { at: number; term: number; end: number }[];
}

/** The part of `text` that answers most of the terms, every answering word of it a hit. */
export function findPassage(text: string, terms: readonly Term[], reading: Reading): Passage {
  const hits = findWords(text, terms, reading);
  const start = bestStart(hits);
  const from = Math.max(0, start - before);
  const to = Math.min(hits.words.length, from + shown);
  return { runs: cutRuns(text, hits, from, to), score: coverage(hits, start) };
}

/** The whole text, every answering word of it a hit. */
export function markHits(text: string, terms: readonly Term[], reading: Reading): Run[] {
  const hits = findWords(text, terms, reading);
  return cutRuns(text, hits, 0, hits.words.length);
}

function findWords(text: string, terms: readonly Term[], reading: Reading): Hits {
  const { split, language } = reading;
  const words = split(text);
  const numbers = findAskedNumbers(text, terms, reading);
  const asked = terms.flatMap(({ words: own, number, isLast }, term) =>
    number ? [] : own.map((word) => ({ word, term, isLast })),
  );
  const named = findNames(words, terms, language);
  const found = words.flatMap((word, at) => {
    const number = numbers.find(({ start, end }) => word.start >= start && word.start < end);
    if (number) return [{ at, term: number.term, end: Math.max(word.end, number.end) }];
    const hit = asked.find((one) => compareWords(one.word, word, language, one.isLast) > 0);
    const term = hit?.term ?? named.get(at);
    return term === undefined ? [] : [{ at, term, end: word.end }];
  });
  return { words, found };
}

/** Positions of the words of other names of a term: a name is there as a whole, or not at all. */
function findNames(words: Word[], terms: readonly Term[], language: string): Map<number, number> {
  const named = new Map<number, number>();
  for (const [term, { others }] of terms.entries())
    for (const { words: name } of others)
      for (let start = 0; start + name.length <= words.length; start++)
        if (name.every((one, at) => compareWords(one, words[start + at]!, language) > 0))
          for (let at = 0; at < name.length; at++) named.set(start + at, term);
  return named;
}

/** Where the text has a number that a term asks for, in whatever way it is written. */
function findAskedNumbers(text: string, terms: readonly Term[], { scales }: Reading) {
  const asked = terms.flatMap(({ number }, term) => (number ? [{ ...number, term }] : []));
  if (asked.length === 0) return [];
  return findNumbers(text, scales).flatMap(({ start, end, values, isPercent }) => {
    const answered = asked.find(
      (one) => (isPercent || !one.isPercent) && one.values.some((value) => values.includes(value)),
    );
    return answered ? [{ start, end, term: answered.term }] : [];
  });
}

/** The first word of the window with most different terms, then with most hits. */
function bestStart({ found }: Hits): number {
  let best = { at: 0, score: -1 };
  for (const { at } of found) {
    const score = coverage({ words: [], found }, at);
    if (score > best.score) best = { at, score };
  }
  return best.at;
}

function coverage({ found }: Hits, start: number): number {
  const inside = found.filter(({ at }) => at >= start && at < start + shown - before);
  return new Set(inside.map(({ term }) => term)).size + inside.length / 100;
}

function cutRuns(text: string, { words, found }: Hits, from: number, to: number): Run[] {
  const begin = from === 0 ? 0 : words[from]!.start;
  const end = to < words.length ? words[to - 1]!.end : text.length;
  const runs: Run[] = [];
  let last = begin;
  for (const hit of found.filter(({ at }) => at >= from && at < to)) {
    const { start } = words[hit.at]!;
    // The second word of a number, which the first has marked whole.
    if (start < last) continue;
    runs.push({ text: text.slice(last, start), isHit: false });
    runs.push({ text: text.slice(start, hit.end), isHit: true });
    last = hit.end;
  }
  return [...runs, { text: text.slice(last, end), isHit: false }].filter((run) => run.text !== '');
}
