import { tally } from '../../domain/tally.ts';
import { fetchOnce } from '../../domain/memo.ts';
import type { AnswerRecord, PublishedAnswers } from '../../search/words/answer-file.ts';
import { firstDigit, unpackDirectory } from '../../search/words/answer-shards.ts';
import { compareWords } from '../../search/words/compare.ts';
import { createSplitter, type Word } from '../../search/words/words.ts';
import { fetchJson } from './fetch-part.ts';
import { formsOf } from './same-words.ts';
import { isYear } from './years.ts';
import type { Term } from './term.ts';

/** Shards that are fetched for one query: the records of one thing are together in few. */
const mostShards = 6;
/** Shards that have much less of the query than the best are left out. */
const leastShare = 0.6;

/** The records of a site that has too many to fetch at once. */
export interface RecordShards {
  /** Fetches the records that may answer the terms, or all without terms; returns all that have been fetched. */
  load(terms: readonly Term[]): Promise<AnswerRecord[]>;
}

/** `base`: the address of the file that names the shards. Throws where a shard cannot be had. */
export function openShards(
  { records, directory }: PublishedAnswers,
  base: string,
  language: string,
): RecordShards {
  if (!directory) return { load: async () => records };
  const folder = base.replace(/\.json$/, '/');
  const split = createSplitter(language);
  const words = [...unpackDirectory(directory)].flatMap(([text, shards]) =>
    split(text).map((word) => ({ word, shards })),
  );
  const fetched = new Map<number, Promise<AnswerRecord[]>>();
  const fetchShard = (number: number): Promise<AnswerRecord[]> =>
    fetchOnce(fetched, number, () => fetchJson<AnswerRecord[]>(`${folder}${number}.json`));
  const findAmount = async (value: number): Promise<number[]> => {
    const amount = String(value);
    const digit = firstDigit(amount);
    if (!directory.digits.includes(digit)) return [];
    const shardsOf = await fetchJson<Record<string, number[]>>(`${folder}numbers-${digit}.json`);
    return shardsOf[amount] ?? [];
  };
  /** The shards with all words of the term, under some of its names. */
  const findTerm = async (term: Term): Promise<Set<number>> => {
    const named = formsOf(term).flatMap(({ words: own, isLast }) => {
      const [first, ...rest] = own.map((word) => findWord(word, words, language, isLast));
      return [...(first ?? [])].filter((shard) => rest.every((one) => one.has(shard)));
    });
    const values = term.number && !isYear(term) ? term.number.values : [];
    const amounts = await Promise.all(values.map(findAmount));
    return new Set([...named, ...amounts.flat()]);
  };
  const everyShard = Array.from({ length: directory.count }, (_, at) => at);
  return {
    load: async (terms) => {
      const chosen =
        terms.length === 0 ? everyShard : choose(await Promise.all(terms.map(findTerm)));
      await Promise.all(chosen.map(fetchShard));
      return (await Promise.all(fetched.values())).flat();
    },
  };
}

/** A word of the directory, with the shards whose records have it. */
interface ShardedWord {
  word: Word;
  shards: readonly number[];
}

const findWord = (
  asked: Word,
  words: readonly ShardedWord[],
  language: string,
  isLast: boolean,
): Set<number> =>
  new Set(
    words.flatMap(({ word, shards }) =>
      compareWords(asked, word, language, isLast) > 0 ? shards : [],
    ),
  );

/** Of the shards with each term those that have most, the rarer terms counting for more. */
function choose(found: readonly ReadonlySet<number>[]): number[] {
  const scores = new Map<number, number>();
  for (const shards of found)
    for (const shard of shards) tally(scores, shard, 1 / Math.log(2 + shards.size));
  const best = Math.max(0, ...scores.values());
  return [...scores]
    .filter(([, score]) => score >= leastShare * best)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, mostShards)
    .map(([shard]) => shard);
}
