import { compareWords } from '../../wording/compare.ts';
import type { Word } from '../../wording/words.ts';
import type { Run } from './excerpt.ts';
import type { Reading } from './finder.ts';
import type { Term } from './terms.ts';

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
  /** Position of each word that answers a term, and which term. */
  found: { at: number; term: number }[];
}

/** The part of `text` that answers most of the terms, every answering word of it a hit. */
export function findPassage(text: string, terms: readonly Term[], reading: Reading): Passage {
  const hits = findWords(text, terms, reading);
  const start = bestStart(hits);
  const from = Math.max(0, start - before);
  const to = Math.min(hits.words.length, from + shown);
  return { runs: cutRuns(text, hits, from, to), score: coverage(hits, start) };
}

function findWords(text: string, terms: readonly Term[], { split, language }: Reading): Hits {
  const words = split(text);
  const asked = terms.flatMap(({ words: own, others, isLast }, term) =>
    [own, ...others.map((form) => form.words)].flat().map((word) => ({ word, term, isLast })),
  );
  const found = words.flatMap((word, at) => {
    const hit = asked.find((one) => compareWords(one.word, word, language, one.isLast) > 0);
    return hit ? [{ at, term: hit.term }] : [];
  });
  return { words, found };
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
  for (const { at } of found.filter(({ at }) => at >= from && at < to)) {
    const word = words[at]!;
    runs.push({ text: text.slice(last, word.start), isHit: false });
    runs.push({ text: text.slice(word.start, word.end), isHit: true });
    last = word.end;
  }
  return [...runs, { text: text.slice(last, end), isHit: false }].filter((run) => run.text !== '');
}
