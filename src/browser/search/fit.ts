import { getOrMake } from '../../domain/memo.ts';
import type { AnswerFile, AnswerRecord } from '../../search/words/answer-file.ts';
import { readScaleWords } from '../../search/words/numbers.ts';
import { createSplitter, type Word } from '../../search/words/words.ts';
import { createKindFinder } from './measure-kinds.ts';
import { covers, isFigure, readSubject, type Subject } from './fit-subject.ts';
import { formsOf, isSame } from './same-words.ts';
import type { Term } from './term.ts';
import { isYearValue } from './years.ts';

/** How a record stands to a query. */
export interface Fit {
  record: AnswerRecord;
  /** All that the query names is what the record is about, and the record is about nothing else. */
  isWhole: boolean;
  /** What the query names and the record is not about. */
  lacks: Term[];
  /** Kinds of measure that it is of beside those of the query: the fewer, the plainer an answer. */
  kinds: number;
  /** The latest year that it speaks of. */
  year: number;
  /** One, and one for each word of its title that the query has not: the fewer, the less it is about beside that. */
  rest: number;
  /** It is called by as many words as the query has: its very name, where it is whole. */
  isNamed: boolean;
}

/** Judges records against the terms of a query. */
export type JudgeFit = (terms: readonly Term[], records: readonly AnswerRecord[]) => Fit[];

/** Kinds of measure that are meant where nothing else is said, and with those that go along with others. */
const usualKinds = 2;
const stages = 4;
/** A shorter part between hyphens is a syllable of one name. */
const leastName = 4;
/**
 * A figure is an answer where everything that the query names fits it: places, years, amounts, the kind of
 * measure and every other word. One that is of a further place or of a further kind of measure is none: the share
 * of imports that come from a country is no production of that country.
 */
export function createFitJudge(file: AnswerFile, language: string): JudgeFit {
  const split = createSplitter(language);
  const scales = readScaleWords(file.locales);
  const kindsOf = createKindFinder(file.measures, split, language);
  const memo = new WeakMap<AnswerRecord, Subject>();
  const prepare = (record: AnswerRecord): Subject =>
    getOrMake(memo, record, () => readSubject(record, { split, scales, kindsOf }));
  const judging: Judging = {
    language,
    kindsOf,
    small: new Set(file.smallWords),
    worlds: new Set(file.worlds),
    placeWords: new Map(
      Object.entries(file.places).map(([code, names]) => [code, names.flatMap(split)]),
    ),
  };
  return (terms, records) => judgeSubjects(records.map(prepare), terms, judging);
}

/** What records of one language are judged by. */
interface Judging {
  language: string;
  kindsOf: (words: readonly Word[]) => readonly number[];
  small: ReadonlySet<string>;
  /** The world is the whole of which many figures are a part; to name it makes them no figure of another place. */
  worlds: ReadonlySet<string>;
  placeWords: ReadonlyMap<string, readonly Word[]>;
}

function judgeSubjects(
  subjects: readonly Subject[],
  terms: readonly Term[],
  judging: Judging,
): Fit[] {
  const { language, kindsOf } = judging;
  const whole = (term: Term) =>
    subjects.some((one) => covers(one, { ...term, isLast: false }, language));
  // The last word may still be typed, but not where it is a word already.
  const asked = terms.map((term) => ({ ...term, isLast: term.isLast && !whole(term) }));
  const fits = subjects.map((subject) => ({
    subject,
    lacks: asked.filter((term) => !covers(subject, term, language)),
  }));
  // A term of the glossary may be made of words for measures.
  const named = new Set(
    asked.flatMap(({ words, measure }) => [...(measure ? [measure.kind] : []), ...kindsOf(words)]),
  );
  const covering = fits.filter(({ lacks }) => lacks.length === 0).map(({ subject }) => subject);
  const isOfThing = namesThing(asked);
  return fits.map(({ subject, lacks }) => {
    const isCovered = lacks.length === 0;
    return {
      record: subject.record,
      lacks,
      kinds: [...subject.kinds].filter((kind) => kind >= usualKinds && !named.has(kind)).length,
      year: subject.latest,
      rest: isCovered ? 1 + countRest(subject, asked, judging) : 0,
      isNamed: isCovered && isNamedBy(subject, asked, language),
      isWhole:
        isCovered &&
        (isOfThing || !isFigure(subject.record)) &&
        !isOfMore(subject, asked, named, { covering, worlds: judging.worlds }) &&
        !isOfCompound(subject, asked, language),
    };
  });
}

/** A place, a year and a kind of measure are together still no thing that a figure could be of. */
const namesThing = (terms: readonly Term[]): boolean =>
  terms.some(
    ({ places, measure, number }) =>
      places.length === 0 && !measure && !(number && number.values.every(isYearValue)),
  );

/** It is called by as many words as the query has, and by these. */
function isNamedBy(subject: Subject, terms: readonly Term[], language: string): boolean {
  const count = terms.reduce((sum, { words }) => sum + words.length, 0);
  return subject.texts
    .slice(0, -1)
    .some(
      (text) =>
        text.length === count &&
        terms.every((term) => covers({ ...subject, texts: [text] }, term, language)),
    );
}

/** Words that name a kind of measure, or say nothing, are no more than what was asked. */
function countRest(
  { texts, record }: Subject,
  terms: readonly Term[],
  { language, kindsOf, small, placeWords }: Judging,
): number {
  const words = texts[0]!.filter(
    (word) => !small.has(word.folded) && !/^\d+$/.test(word.text) && kindsOf([word]).length === 0,
  );
  const forms = terms.flatMap(formsOf).flatMap((form) => form.words);
  const names = (record.places ?? []).flatMap((code) => placeWords.get(code) ?? []);
  return words.filter((word) => ![...forms, ...names].some((one) => isSame(one, word, language)))
    .length;
}

/** It speaks of another kind of measure, or of a place that others which cover the query do not. */
function isOfMore(
  subject: Subject,
  terms: readonly Term[],
  asked: ReadonlySet<number>,
  { covering, worlds }: { covering: readonly Subject[]; worlds: ReadonlySet<string> },
): boolean {
  if ([...asked].some((kind) => kind >= usualKinds && !subject.kinds.has(kind))) return true;
  const open = [...asked].some((kind) => kind >= stages) ? stages : usualKinds;
  const kinds = [...subject.kinds].filter((kind) => kind >= open && !asked.has(kind));
  const isOfPlaces = terms.filter((term) => term.places.length > 0).length > 1;
  // Who names several places asks for each of them: what they have together is another thing.
  if ((asked.size > 0 || isOfPlaces) && kinds.length > 0) return true;
  const named = new Set(terms.flatMap(({ places }) => places));
  const places = [...subject.places].filter((code) => !worlds.has(code) && !named.has(code));
  return places.some((code) => !covering.every((other) => other.places.has(code)));
}

/**
 * A word of the query is but a part of one thing, of which the query does not name the other: cod-and-hake stew is
 * no hake stew. Where the title has the word alone as well, it is named.
 */
function isOfCompound({ texts, compounds }: Subject, terms: readonly Term[], language: string) {
  const words = terms.flatMap((term) => formsOf(term).flatMap((form) => form.words));
  const isAsked = (word: Word) => words.some((one) => isSame(one, word, language));
  return compounds.some((compound) => {
    const asked = compound.filter(isAsked);
    const isOther = compound.some((word) => !isAsked(word) && word.folded.length >= leastName);
    if (asked.length === 0 || !isOther) return false;
    const others = texts[0]!.filter((word) => !compounds.some((one) => one.includes(word)));
    return !asked.every((word) => others.some((one) => isSame(word, one, language)));
  });
}
