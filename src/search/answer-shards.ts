import { once } from '../library/once.ts';
import { derive } from '../views/derived.ts';
import type { Locale } from '../views/locale.ts';
import type { AnswerFile, AnswerRecord, PublishedAnswers } from './words/answer-file.ts';
import { firstDigit, packDirectory } from './words/answer-shards.ts';
import { createSplitter } from './words/words.ts';
import { describeAnswers } from './answer-file.ts';
import { countAnswers } from './answer-records.ts';

/** Records up to which all are in one file; they take some 20 KB. */
const mostTogether = 400;
/** Records of a shard beyond that. */
const shardSize = 60;

/** The records of a locale as they are published: with the names, or in shards beside them. */
export interface AnswerFiles {
  head: PublishedAnswers;
  shards: AnswerRecord[][];
  /** For each amount the shards that have it, by the first digit of the amount. */
  numbers: Record<string, Record<string, number[]>>;
}

interface PublishedFiles {
  head: PublishedAnswers;
  /** What is beside it, by name without its ending. */
  files: ReadonlyMap<string, object>;
}

/** Worked out once for each locale: every shard is a file of its own. */
export const publishAnswers = once((locale: Locale): PublishedFiles => {
  const { head, shards, numbers } = divideAnswers(describeAnswers(locale), locale.language.code);
  const files = new Map<string, object>([
    ...shards.map((records, at) => [String(at), records] as const),
    ...Object.entries(numbers).map(([digit, own]) => [`numbers-${digit}`, own] as const),
  ]);
  return { head, files };
});

/** One of the files beside the first, as JSON: most changes of the content leave most of them as they are. */
export const writeAnswerFile = derive('answer-file', (locale: Locale, name) =>
  JSON.stringify(publishAnswers(locale).files.get(name)),
);

/** Names of the files that `publishAnswers` has beside the first, which is made only where there are any. */
export const listAnswerFiles = (locale: Locale): string[] =>
  countAnswers(locale) > mostTogether ? [...publishAnswers(locale).files.keys()] : [];

/** All in one file where they are few, else in shards of records of like things. */
export function divideAnswers({ records, ...names }: AnswerFile, language: string): AnswerFiles {
  if (records.length <= mostTogether)
    return { head: { ...names, records }, shards: [], numbers: {} };
  // Records of one thing are looked for together.
  const sorted = records.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const count = Math.ceil(sorted.length / shardSize);
  const shards = Array.from({ length: count }, (_, at) =>
    sorted.slice(at * shardSize, (at + 1) * shardSize),
  );
  const split = createSplitter(language);
  const wordsOf = ({ title, aliases = [] }: AnswerRecord) =>
    [title, ...aliases].flatMap(split).map(({ canonical }) => canonical);
  const words = listShards(shards, wordsOf);
  const amounts = listShards(shards, ({ amount }) =>
    amount === undefined ? [] : [String(amount)],
  );
  const numbers = Object.fromEntries(
    [...Map.groupBy(amounts, ([amount]) => firstDigit(amount))].map(([digit, own]) => [
      digit,
      Object.fromEntries(own),
    ]),
  );
  const directory = packDirectory(words, count, Object.keys(numbers));
  return { head: { ...names, records: [], directory }, shards, numbers };
}

const keyOf = ({ kind, subjects = [], places = [], address }: AnswerRecord): string =>
  [kind, subjects[0] ?? '~', places[0] ?? '~', address].join(' ');

function listShards(
  shards: readonly (readonly AnswerRecord[])[],
  list: (record: AnswerRecord) => string[],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, records] of shards.entries())
    for (const key of new Set(records.flatMap(list)))
      found.set(key, [...(found.get(key) ?? []), at]);
  return found;
}
