import type { AnswerFile, AnswerRecord } from '../../search/words/answer-file.ts';
import { readScaleWords } from '../../search/words/numbers.ts';
import { createSplitter, type Word } from '../../search/words/words.ts';
import { dropTold, sortAnswers } from './answer-order.ts';
import { createFitJudge, type Fit } from './fit.ts';
import type { FoundAnswer, Scored } from './found-answer.ts';
import { createTermMatcher, prepareRecord, type Prepared } from './match-record.ts';
import type { Term } from './term.ts';

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
  const prepare = (record: AnswerRecord) => prepareRecord(record, split, scales);
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
    knows: (term) => {
      const match = createTermMatcher(term, language);
      return prepared.some((one) => match(one) > 0);
    },
    weigh: (terms, texts) => {
      const others = texts.map((text) => prepare({ ...text, kind: 'term', address: '' }));
      return score(others, prepared, terms, language);
    },
  };
}

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
  const matchers = terms.map((term) => createTermMatcher(term, language));
  const match = (one: Prepared) => matchers.map((matchOne) => matchOne(one));
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
