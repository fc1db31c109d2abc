import type { AnswerFile } from '../../wording/answer-file.ts';
import { findNumbers, readScaleWords, type FoundNumber } from '../../wording/numbers.ts';
import { createSplitter, type Word } from '../../wording/words.ts';

/** A name of something, as it is written. */
export interface Form {
  text: string;
  words: Word[];
}

/** One thing a query asks for. */
export interface Term {
  text: string;
  /** As the reader writes it. */
  words: Word[];
  /** Other names of the same thing. */
  others: Form[];
  number?: FoundNumber;
  /** In quotes: the words side by side, as they are. */
  isPhrase: boolean;
  /** The reader may still be typing it. */
  isLast: boolean;
}

/** Splits a query into what it asks for: phrases in quotes, numbers, names with several forms, words. */
export type ReadTerms = (text: string) => Term[];

const quoted = /["“”«]([^"“”«»]+)(?:["“”»]|$)/gu;
const longestName = 5;

export function createTermReader(file: Omit<AnswerFile, 'records'>, language: string): ReadTerms {
  const split = createSplitter(language);
  const scales = readScaleWords(file.locales);
  const small = new Set(file.smallWords);
  const names = indexNames(file.groups, split);
  const isSmall = ({ folded }: Word) => small.has(folded);
  const plain = { others: [], isPhrase: false, isLast: false };

  const readWords = (words: Word[]): Term[] => {
    const terms: Term[] = [];
    for (let at = 0; at < words.length;) {
      const { length, others } = findName(words, at, names, small);
      const own = words.slice(at, at + length);
      terms.push({ ...plain, text: own.map(({ text }) => text).join(' '), words: own, others });
      at += length;
    }
    return terms;
  };

  const readPlain = (text: string): Term[] => {
    const numbers = findNumbers(text, scales);
    const terms: Term[] = [];
    let end = 0;
    for (const number of [...numbers, undefined]) {
      terms.push(...readWords(split(text.slice(end, number?.start))));
      if (!number) break;
      const own = text.slice(number.start, number.end);
      terms.push({ ...plain, text: own, words: split(own), number });
      end = number.end;
    }
    const telling = terms.filter(({ words, others }) => others.length > 0 || !words.every(isSmall));
    return telling.length > 0 ? telling : terms;
  };

  return (text) => {
    const phrases = [...text.matchAll(quoted)].map(([, phrase = '']) => ({
      ...plain,
      text: phrase.trim(),
      words: split(phrase),
      isPhrase: true,
    }));
    const terms = [...phrases, ...readPlain(text.replace(quoted, ' '))].filter(
      ({ words }) => words.length > 0,
    );
    const last = terms.at(-1);
    return terms.map((term) => ({ ...term, isLast: term === last && !/[\s"”»]$/.test(text) }));
  };
}

/** Names by their folded words, each with the other names of the same thing. */
type Names = Map<string, Form[]>;

const keyOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');

function indexNames(groups: string[][], split: (text: string) => Word[]): Names {
  const names: Names = new Map();
  for (const group of groups) {
    const forms = group.map((text) => ({ text, words: split(text) }));
    for (const { words } of forms) {
      const key = keyOf(words);
      const others = forms.filter((other) => keyOf(other.words) !== key);
      names.set(key, [...(names.get(key) ?? []), ...others]);
    }
  }
  return names;
}

/** The longest name that begins at `at`; a small word is one only in capitals, as the code of a place. */
function findName(words: Word[], at: number, names: Names, small: ReadonlySet<string>) {
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    const own = words.slice(at, at + length);
    const others = names.get(keyOf(own));
    const isSmall = length === 1 && small.has(own[0]!.folded) && own[0]!.text !== upper(own[0]!);
    if (others && !isSmall) return { length, others };
  }
  return { length: 1, others: [] };
}

const upper = ({ text }: Word): string => text.toUpperCase();
