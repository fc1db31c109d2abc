import type { AnswerRecord } from '../../search/words/answer-file.ts';
import { findNumbers, type ScaleWords } from '../../search/words/numbers.ts';
import type { SplitWords, Word } from '../../search/words/words.ts';
import { formsOf, listCompounds, stands } from './same-words.ts';
import type { Term } from './term.ts';
import { isYearValue } from './years.ts';

/** What a record is about, as far as a query can name it. */
export interface Subject {
  record: AnswerRecord;
  /** Its title, its other names, and who says so: what a word of the query must be among. */
  texts: Word[][];
  /** Words of its title that hyphens join: each is a part of one thing. */
  compounds: Word[][];
  /** Kinds of measure that its title names. */
  kinds: ReadonlySet<number>;
  years: ReadonlySet<number>;
  /** The year of which it speaks; 0 where nothing says so. */
  latest: number;
  places: ReadonlySet<string>;
}

export function readSubject(
  record: AnswerRecord,
  {
    split,
    scales,
    kindsOf,
  }: {
    split: SplitWords;
    scales: ScaleWords;
    kindsOf: (words: readonly Word[]) => readonly number[];
  },
): Subject {
  const title = split(record.title);
  const latest = Number(record.date?.slice(0, 4) ?? 0);
  // A later year in the title is that of an edition, not one that the figure speaks of.
  const years = findNumbers(record.title, scales)
    .flatMap(({ values }) => values)
    .filter((year) => isYearValue(year) && (latest === 0 || year <= latest));
  return {
    record,
    texts: [
      title,
      ...(record.aliases ?? []).map(split),
      split(`${record.value ?? ''} ${record.source?.title ?? ''}`),
    ],
    kinds: new Set(kindsOf(title)),
    compounds: listCompounds(record.title, title),
    years: new Set(years.length > 0 ? years : [latest]),
    latest,
    places: new Set(record.places),
  };
}

/** The term is what the record is about. */
export function covers(subject: Subject, term: Term, language: string): boolean {
  const { record, texts } = subject;
  if (term.places.length > 0 && isFigure(record))
    return term.places.some((code) => subject.places.has(code));
  // A name may be a part of other words in a title, as syllables are in Vietnamese.
  if (term.subjects.length > 0 && record.kind === 'fact') {
    const isAbout = term.subjects.some((id) => record.subjects?.includes(id));
    if (!isAbout) return false;
  }
  if (term.number) return coversNumber(subject, term);
  return formsOf(term).some(({ words, isLast }) =>
    texts.some((text) => stands(words, text, language, isLast)),
  );
}

export const isFigure = ({ kind }: AnswerRecord) => kind === 'fact' || kind === 'row';

/** A year is one that the record speaks of; any other number is its amount, in the unit that is asked for. */
function coversNumber({ record, years }: Subject, { number, text }: Term): boolean {
  const { values, isPercent } = number!;
  if (!isPercent && values.some((value) => isYearValue(value) && years.has(value))) return true;
  if (record.amount === undefined || !values.includes(record.amount)) return false;
  const value = record.value ?? '';
  const currency = /[$€£¥₫]/.exec(text)?.[0];
  return isPercent ? value.includes('%') : !currency || value.includes(currency);
}
