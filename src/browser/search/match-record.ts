import type { AnswerRecord } from '../../search/words/answer-file.ts';
import { compareWords } from '../../search/words/compare.ts';
import { findNumbers, type ScaleWords } from '../../search/words/numbers.ts';
import type { SplitWords, Word } from '../../search/words/words.ts';
import type { Term } from './term.ts';

/** A record ready to be matched. */
export interface Prepared {
  record: AnswerRecord;
  /** Its title and other names. */
  names: Word[][];
  /** Its words, the best place first, with how much a match there counts. */
  fields: { words: Word[]; weight: number }[];
  numbers: number[];
}

/** What of a record a query is compared with. */
export function prepareRecord(
  record: AnswerRecord,
  split: SplitWords,
  scales: ScaleWords,
): Prepared {
  const title = split(record.title);
  const aliases = (record.aliases ?? []).map(split);
  return {
    record,
    names: [title, ...aliases],
    fields: [
      { words: title, weight: 1 },
      { words: split(closeHyphens(record.title)), weight: 1 },
      ...aliases.map((words) => ({ words, weight: 0.98 })),
      {
        words: split([record.value, record.source?.title, record.detail].join(' ')),
        weight: 0.7,
      },
      { words: split(record.text ?? ''), weight: 0.4 },
    ],
    numbers: findNumbers(record.title, scales).flatMap(({ values }) => values),
  };
}

/** A name may be typed without the hyphens that it is written with. */
const closeHyphens = (text: string): string => text.replace(/(\p{L})-(?=\p{L})/gu, '$1');

/** How well a record answers the term, from 0 to 1. */
export function createTermMatcher(term: Term, language: string): (prepared: Prepared) => number {
  const others = [...term.others, ...(term.measure?.words ?? [])];
  const matchWords = (words: Word[]): number => {
    let best = findTogether(term.words, words, language, term.isLast);
    if (best < 0.85 && !term.isPhrase)
      best = Math.max(best, 0.85 * findApart(term.words, words, language, term.isLast));
    for (const form of others)
      if (best < 0.95)
        best = Math.max(best, 0.95 * findTogether(form.words, words, language, false));
    return best;
  };
  return ({ record, fields, numbers }) => {
    if (term.number) return matchNumber(term, record, numbers);
    let best = 0;
    for (const { words, weight } of fields)
      if (best < weight) best = Math.max(best, weight * matchWords(words));
    return best;
  };
}

/** The figure itself comes before a year or number in the title. */
function matchNumber({ number }: Term, record: AnswerRecord, numbers: number[]): number {
  const { values, isPercent } = number!;
  const isPercentRecord = record.value?.includes('%') ?? false;
  if (record.amount !== undefined && values.includes(record.amount)) {
    // “70%” answers before “about 70%”.
    const isPlain = /^\D?\d/.test(record.value ?? '');
    return isPercent && !isPercentRecord ? 0.3 : isPlain ? 1 : 0.97;
  }
  if (isPercent) return 0;
  if (values.some((value) => numbers.includes(value))) return 0.9;
  return values.some((value) => record.date?.startsWith(`${value}-`)) ? 0.6 : 0;
}

/** The words side by side. */
function findTogether(asked: Word[], words: Word[], language: string, isLast: boolean): number {
  let best = 0;
  for (let start = 0; start + asked.length <= words.length; start++) {
    let worst = 1;
    for (let at = 0; at < asked.length && worst > best; at++)
      worst = Math.min(
        worst,
        compareWords(asked[at]!, words[start + at]!, language, isLast && at === asked.length - 1),
      );
    best = Math.max(best, worst);
  }
  return best;
}

/** All of the words, in whatever order. */
function findApart(asked: Word[], words: Word[], language: string, isLast: boolean): number {
  if (asked.length === 1) return 0;
  const matches = asked.map((word, at) =>
    findTogether([word], words, language, isLast && at === asked.length - 1),
  );
  return Math.min(...matches);
}
