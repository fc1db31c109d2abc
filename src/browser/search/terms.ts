import { foreignMark, type AnswerFile, type Intent } from '../../search/words/answer-file.ts';
import { areMarksOf, hasMarks } from '../../search/words/fold.ts';
import { findNumbers, readScaleWords, type FoundNumber } from '../../search/words/numbers.ts';
import { createSplitter, type Word } from '../../search/words/words.ts';

/** A name of something, as it is written. */
export interface Form {
  text: string;
  words: Word[];
  /** Readers type it; no page has it. */
  isForeign?: boolean;
}

/** One thing a query asks for. */
export interface Term {
  text: string;
  /** As the reader writes it. */
  words: Word[];
  /** Other names of the same thing. */
  others: Form[];
  /** Codes of the places, and ids of the subjects, that it names. */
  places: string[];
  subjects: string[];
  /** Number of the kind of measure that it is a word for, with the other words for it. */
  measure?: { kind: number; words: Form[] };
  /** What it asks for beside what it names. */
  asks?: Intent;
  number?: FoundNumber;
  /** The year from which on something is asked for: “since 2010”. */
  isStart?: boolean;
  /** In quotes: the words side by side, as they are. */
  isPhrase: boolean;
  /** The reader may still be typing it. */
  isLast: boolean;
}

/** Splits a query into what it asks for: phrases in quotes, numbers, names with several forms, words. */
export type ReadTerms = (text: string) => Term[];

const quoted = /["“”«]([^"“”«»]+)(?:["“”»]|$)/gu;
const longestName = 10;

export function createTermReader(file: Omit<AnswerFile, 'records'>, language: string): ReadTerms {
  const split = createSplitter(language);
  const scales = readScaleWords(file.locales);
  const small = new Set(file.smallWords);
  const names = indexNames(file, split);
  const isSmall = ({ folded }: Word) => small.has(folded);
  const since = file.intents.since.map((name) => keyOf(split(name)));
  /** How many words at the end of those before a number make it a beginning. */
  const countSince = (before: readonly Word[]): number => {
    const fitting = since.filter((key) => ` ${keyOf(before)}`.endsWith(` ${key}`));
    return Math.max(0, ...fitting.map((key) => key.split(' ').length));
  };
  const plain = { others: [], places: [], subjects: [], isPhrase: false, isLast: false };

  const readWords = (words: Word[]): Term[] => {
    const terms: Term[] = [];
    for (let at = 0; at < words.length;) {
      const { length, ...named } = findName(words, at, names, small);
      const own = words.slice(at, at + length);
      terms.push({ ...plain, text: own.map(({ text }) => text).join(' '), words: own, ...named });
      at += length;
    }
    return terms;
  };

  const readPlain = (text: string): Term[] => {
    const numbers = findNumbers(text, scales);
    const terms: Term[] = [];
    let end = 0;
    for (const number of [...numbers, undefined]) {
      const before = split(text.slice(end, number?.start));
      const opening = number ? countSince(before) : 0;
      terms.push(...readWords(before.slice(0, before.length - opening)));
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
        !words.every(isSmall),
    );
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

/** What a name stands for. */
type Named = Pick<Term, 'others' | 'places' | 'subjects' | 'measure' | 'asks'>;

/** A way to write a name, with what it stands for. */
interface Written extends Named {
  form: Form;
}

/** Names by their folded words. */
type Names = Map<string, Written[]>;

const keyOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');

function indexNames(
  { groups, places, subjects, measures, intents }: Omit<AnswerFile, 'records'>,
  split: (text: string) => Word[],
): Names {
  const names: Names = new Map();
  const add = (group: readonly string[], describe: (others: Form[]) => Partial<Named>) => {
    const forms = group.map((name): Form => {
      const isForeign = name.startsWith(foreignMark);
      const text = isForeign ? name.slice(foreignMark.length) : name;
      return { text, words: split(text), ...(isForeign && { isForeign }) };
    });
    for (const form of forms) {
      const key = keyOf(form.words);
      const others = forms.filter((other) => keyOf(other.words) !== key);
      const written = { form, ...unnamed, ...describe(others) };
      names.set(key, [...(names.get(key) ?? []), written]);
    }
  };
  for (const group of groups) add(group, (others) => ({ others }));
  for (const [code, group] of Object.entries(places))
    add(group, (others) => ({ others, places: [code] }));
  for (const [id, group] of Object.entries(subjects))
    add(group, (others) => ({ others, subjects: [id] }));
  for (const [intent, words] of Object.entries(intents) as [Intent, string[]][])
    if (intent !== 'since') for (const word of words) add([word], () => ({ asks: intent }));
  for (const [kind, group] of measures.entries())
    add(group, (words) => ({ measure: { kind, words } }));
  return names;
}

/** The longest name that begins at `at`; a small word is one only in capitals, as the code of a place. */
function findName(
  words: Word[],
  at: number,
  names: Names,
  small: ReadonlySet<string>,
): Named & { length: number } {
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    const own = words.slice(at, at + length);
    // A word with marks of its own is another: động is not đồng.
    const isLower = length === 1 && own[0]!.text !== upper(own[0]!);
    const written = (names.get(keyOf(own)) ?? []).filter(({ form }) =>
      form.words.every((word, at) => isWritten(own[at]!, word)),
    );
    // A code of two letters that editors do not give may be any other word: it counts in capitals, before no name.
    const named = written.filter(({ form }) => !isCode(form));
    const meant = named.length > 0 || isLower ? named : written;
    const isSmall = isLower && small.has(own[0]!.folded);
    if (meant.length > 0 && !isSmall) return { length, ...joinNamed(meant) };
  }
  return { length: 1, ...unnamed };
}

const unnamed: Named = { others: [], places: [], subjects: [] };

/** All that one way to write a name may stand for. */
function joinNamed(all: readonly Written[]): Named {
  const measure = all.find((one) => one.measure)?.measure;
  const asks = all.find((one) => one.asks)?.asks;
  return {
    others: all.flatMap((one) => one.others),
    places: all.flatMap((one) => one.places),
    subjects: all.flatMap((one) => one.subjects),
    ...(measure && { measure }),
    ...(asks && { asks }),
  };
}

const isWritten = (asked: Word, name: Word): boolean =>
  !hasMarks(asked.text) || areMarksOf(asked.canonical, name.canonical);

const isCode = ({ text, isForeign }: Form): boolean =>
  isForeign === true && /^[A-Z]{2}$/.test(text);

const upper = ({ text }: Word): string => text.toUpperCase();
