import type { AnswerFile, AnswerRecord } from '../../search/words/answer-file.ts';
import { compareWords } from '../../search/words/compare.ts';
import { findNumbers, readScaleWords } from '../../search/words/numbers.ts';
import { createSplitter, type Word } from '../../search/words/words.ts';
import { dropTold, sortAnswers } from './answer-order.ts';
import { createFitJudge, type Fit } from './fit.ts';
import type { FoundAnswer, Scored } from './found-answer.ts';
import type { Term } from './terms.ts';

/** A record ready to be matched. */
interface Prepared {
  record: AnswerRecord;
  /** Its title and other names. */
  names: Word[][];
  /** Its words, the best place first, with how much a match there counts. */
  fields: { words: Word[]; weight: number }[];
  numbers: number[];
}

/** Below this share of the query a record is no answer to it. */
const leastShare = 0.6;

export interface AnswerFinder {
  /**
   * The records that answer the terms, best first; without terms, every record. `rows` are numbers of tables,
   * which are found where they answer everything;
   * `ranked` are those at the head of a table, for a query that asks for the greatest.
   */
  find(
    terms: readonly Term[],
    rows?: readonly AnswerRecord[],
    ranked?: readonly AnswerRecord[],
  ): FoundAnswer[];
  /** How records that are none of the site’s stand to the terms, among those that are. */
  judge(terms: readonly Term[], records: readonly AnswerRecord[]): Fit[];
  /** Some record has the term, wherever in it. */
  knows(term: Term): boolean;
  /** How well texts that are no records answer the same terms, in their order. */
  weigh(terms: readonly Term[], texts: Pick<AnswerRecord, 'title' | 'text'>[]): Scored[];
}

export function createAnswerFinder(file: AnswerFile, language: string): AnswerFinder {
  const split = createSplitter(language);
  const scales = readScaleWords(file.locales);
  const prepare = (record: AnswerRecord): Prepared => {
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
  };
  const prepared = file.records.map(prepare);
  const judge = createFitJudge(file, language);
  return {
    find: (terms, rows = [], ranked = []) => {
      if (terms.length === 0) return file.records.map(unasked);
      const all = [...prepared, ...rows.map(prepare)];
      const fits = new Map(
        judge(terms, [...file.records, ...rows]).map((fit) => [fit.record, fit]),
      );
      const found = score(all, prepared, terms, language)
        .map((one) => ({ ...one, ...fits.get(one.record)! }))
        .filter(({ record, share, isWhole }) =>
          record.kind === 'row' ? isWhole : isWhole || share >= leastShare,
        );
      const greatest = ranked.map((record) => ({ ...unasked(record), isWhole: true }));
      return [...greatest, ...sortAnswers(dropTold(found), terms)];
    },
    judge: (terms, records) =>
      judge(terms, [...file.records, ...records]).slice(file.records.length),
    knows: (term) => prepared.some((one) => matchTerm(term, one, language) > 0),
    weigh: (terms, texts) => {
      const others = texts.map((text) => prepare({ ...text, kind: 'term', address: '' }));
      return score(others, prepared, terms, language);
    },
  };
}

/** A name may be typed without the hyphens that it is written with. */
const closeHyphens = (text: string): string => text.replace(/(\p{L})-(?=\p{L})/gu, '$1');

/** A record that no query has been put to. */
export const unasked = (record: AnswerRecord): FoundAnswer => ({
  record,
  share: 1,
  score: 0,
  isWhole: false,
  lacks: [],
  kinds: 0,
  year: 0,
  rest: 0,
  isNamed: false,
});

/** Scores `some` for the terms, which weigh the more the fewer of `all` answer them. */
function score(
  some: Prepared[],
  all: Prepared[],
  terms: readonly Term[],
  language: string,
): Scored[] {
  const match = (one: Prepared) => terms.map((term) => matchTerm(term, one, language));
  const matches = new Map(some.map((one) => [one, match(one)]));
  const weights = weighTerms(all.map((one) => matches.get(one) ?? match(one)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return some.map((one) => {
    const { record, names } = one;
    const values = matches.get(one)!;
    const share = values.reduce((sum, value, at) => sum + value * weights[at]!, 0) / total;
    const close = names.map((name) => closeness(values, terms, name) + togetherness(terms, name));
    return { record, share, score: share + Math.max(...close) + standing(record) };
  });
}

/** Rarity of each term; one that nothing answers weighs no more than the rarest that something does. */
function weighTerms(matches: number[][]): number[] {
  const counts = (matches[0] ?? []).map(
    (_, at) => matches.filter((match) => match[at]! > 0).length,
  );
  const rarity = counts.map((count) => Math.log(1 + matches.length / (count + 1)));
  const known = rarity.filter((_, at) => counts[at]! > 0);
  const most = known.length > 0 ? Math.max(...known) : 1;
  return rarity.map((one) => Math.min(one, most));
}

/** A name that says little beside what was asked, and begins with it, is closer. */
function closeness(match: readonly number[], terms: readonly Term[], name: Word[]): number {
  const asked = terms.filter((_, at) => match[at]! > 0.9).flatMap(({ words }) => words);
  const isFirst = asked.some(({ folded }) => folded === name[0]?.folded);
  return (
    (0.3 * Math.min(asked.length, name.length)) / Math.max(name.length, 1) + (isFirst ? 0.1 : 0)
  );
}

/** Words that follow each other in the query and in the title belong together, as syllables do. */
function togetherness(terms: readonly Term[], name: Word[]): number {
  const title = name.map(({ folded }) => folded);
  const asked = terms.flatMap(({ words }) => words.map(({ folded }) => folded));
  const pairs = asked
    .slice(1)
    .filter((word, at) =>
      title.some((own, position) => own === asked[at] && title[position + 1] === word),
    );
  return asked.length > 1 ? (0.2 * pairs.length) / (asked.length - 1) : 0;
}

/** Decides between equal answers: what pages use, then what is newer. */
function standing({ uses = 0, date = '2000' }: AnswerRecord): number {
  return 0.02 * Math.log(1 + uses) + 0.002 * (Number(date.slice(0, 4)) - 2000);
}

/** How well a record answers a term, from 0 to 1. */
function matchTerm(term: Term, { record, fields, numbers }: Prepared, language: string): number {
  if (term.number) return matchNumber(term, record, numbers);
  let best = 0;
  for (const { words, weight } of fields) {
    if (best >= weight) break;
    const own = findTogether(term.words, words, language, term.isLast);
    const apart = term.isPhrase ? 0 : 0.85 * findApart(term.words, words, language, term.isLast);
    const other = [...term.others, ...(term.measure?.words ?? [])].map(
      (form) => 0.95 * findTogether(form.words, words, language, false),
    );
    best = Math.max(best, weight * Math.max(own, apart, ...other));
  }
  return best;
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
