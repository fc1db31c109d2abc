import { packWords, unpackWords } from './word-list.ts';

/** Which shards of the records have a word in a title or another name. */
export interface ShardDirectory {
  /** Number of shards. */
  count: number;
  /** The first digits of amounts for which there is a list of shards. */
  digits: string[];
  /** The words, sorted and packed. */
  words: string;
  /** For each word its shards, as numbers in base 36 with spaces between; `*` for a word of most of them. */
  shards: string[];
}

/** Numbers of the shards by word. */
export type ShardsOf = ReadonlyMap<string, readonly number[]>;

/** A word of so many of all shards narrows nothing down. */
const most = 0.6;

/** Amounts are listed in a file for each first digit: `0.35` is among those of 3. */
export const firstDigit = (amount: string): string => /[1-9]/.exec(amount)?.[0] ?? '0';

export function packDirectory(shardsOf: ShardsOf, count: number, digits: string[]): ShardDirectory {
  const sorted = [...shardsOf].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    count,
    digits,
    words: packWords(sorted.map(([word]) => word)),
    shards: sorted.map(([, shards]) =>
      shards.length > most * count ? '*' : shards.map((shard) => shard.toString(36)).join(' '),
    ),
  };
}

export function unpackDirectory({ count, words, shards }: ShardDirectory): ShardsOf {
  const all = Array.from({ length: count }, (_, at) => at);
  // A word of which nothing is said may be in any of them.
  const read = (own = '*') =>
    own === '*' ? all : own.split(' ').map((shard) => Number.parseInt(shard, 36));
  return new Map(unpackWords(words).map((word, at) => [word, read(shards[at])]));
}
