import type { AnswerFile } from '../../search/words/answer-file.ts';
import { findNumbers, readScaleWords, type ScaleWords } from '../../search/words/numbers.ts';
import { createSplitter, type SplitWords, type Word } from '../../search/words/words.ts';
import type { Term } from './term.ts';
import { findName, indexNames, keyOf, type Names } from './term-names.ts';

/** Splits a query into what it asks for: phrases in quotes, numbers, names with several forms, words. */
export type ReadTerms = (text: string) => Term[];

const quoted = /["“”«]([^"“”«»]+)(?:["“”»]|$)/gu;

/** What the parts of a query are read by. */
interface TermReading {
  split: SplitWords;
  scales: ScaleWords;
  small: ReadonlySet<string>;
  names: Names;
  /** Keys of the words that make a number a beginning. */
  since: readonly string[];
}

const plain = { others: [], places: [], subjects: [], isPhrase: false, isLast: false };

export function createTermReader(file: Omit<AnswerFile, 'records'>, language: string): ReadTerms {
  const split = createSplitter(language);
  const reading: TermReading = {
    split,
    scales: readScaleWords(file.locales),
    small: new Set(file.smallWords),
    names: indexNames(file, split),
    since: file.intents.since.map((name) => keyOf(split(name))),
  };
  return (text) => {
    const phrases = [...text.matchAll(quoted)].map(([, phrase = '']) => ({
      ...plain,
      text: phrase.trim(),
      words: split(phrase),
      isPhrase: true,
    }));
    const terms = [...phrases, ...readPlain(text.replace(quoted, ' '), reading)].filter(
      ({ words }) => words.length > 0,
    );
    const last = terms.at(-1);
    return terms.map((term) => ({ ...term, isLast: term === last && !/[\s"”»]$/.test(text) }));
  };
}

/** Numbers, and the words between them; small words only where there is nothing else. */
function readPlain(text: string, reading: TermReading): Term[] {
  const { split, scales, small } = reading;
  const terms: Term[] = [];
  let end = 0;
  for (const number of [...findNumbers(text, scales), undefined]) {
    const before = split(text.slice(end, number?.start));
    const opening = number ? countSince(before, reading.since) : 0;
    terms.push(...readWords(before.slice(0, before.length - opening), reading));
    if (!number) break;
    const sign = /(?:US|A|C|S|HK|NT)?[$€£¥₫]\s?$/.exec(text.slice(0, number.start))?.[0] ?? '';
    const own = sign + text.slice(number.start, number.end);
    const isStart = opening > 0 && { isStart: true };
    terms.push({ ...plain, text: own, words: split(own), number, ...isStart });
    end = number.end;
  }
  const telling = terms.filter(
    ({ words, others, places, subjects, measure, asks }) =>
      others.length + places.length + subjects.length > 0 ||
      measure !== undefined ||
      (asks !== undefined && asks !== 'since') ||
      !words.every(({ folded }) => small.has(folded)),
  );
  return telling.length > 0 ? telling : terms;
}

function readWords(words: Word[], { names, small }: TermReading): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const { length, ...named } = findName(words, at, names, small);
    const own = words.slice(at, at + length);
    terms.push({ ...plain, text: own.map(({ text }) => text).join(' '), words: own, ...named });
    at += length;
  }
  return terms;
}

/** How many words at the end of those before a number make it a beginning. */
function countSince(before: readonly Word[], since: readonly string[]): number {
  const fitting = since.filter((key) => ` ${keyOf(before)}`.endsWith(` ${key}`));
  return Math.max(0, ...fitting.map((key) => key.split(' ').length));
}
