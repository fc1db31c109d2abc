import { standardSpelling } from '../words/spelling.ts';
import { foldText } from '../words/fold.ts';
import { ByteReader, ByteWriter } from './bytes.ts';

/** The pages that have a word, by number and in their order, each with a weight from 1 to 16. */
export interface Posting {
  page: number;
  weight: number;
}

/** A posting as one number, of which there are millions. */
export const toNumber = ({ page, weight }: Posting): number => page * mostWeight + weight - 1;

const fromNumber = (number: number): Posting => ({
  page: Math.floor(number / mostWeight),
  weight: (number % mostWeight) + 1,
});

/** A word, in its canonical form, or a number by its key, as one part of an index has it. */
export interface ShardWord {
  key: string;
  postings(): Posting[];
}

export const mostWeight = 16;

/** Bytes after which another shard begins. */
const enoughBytes = 3_000;

/** What words are in order of: words that may stand for one another are together. */
export const orderOf = (key: string, language: string): string =>
  standardSpelling(foldText(key), language);

export interface WordShards {
  shards: Uint8Array[];
  /** What the words of each shard begin with, in their order: it has no word before that. */
  starts: string[];
}

/** `words`: postings, as numbers, by key. */
export function packWords(
  words: ReadonlyMap<string, readonly number[]>,
  language: string,
): WordShards {
  const sorted = [...words]
    .map(([key, postings]) => ({ key, postings, order: orderOf(key, language) }))
    .sort((a, b) => compare(a.order, b.order) || compare(a.key, b.key));
  const result: WordShards = { shards: [], starts: [] };
  let shard = new ByteWriter();
  let last = '';
  let start = '';
  for (const { key, postings, order } of sorted) {
    // Words of one order are in one shard, so that its start tells all.
    if (shard.length > enoughBytes && order !== start) {
      result.shards.push(shard.finish());
      [shard, last] = [new ByteWriter(), ''];
    }
    if (shard.length === 0) result.starts.push(order);
    start = order;
    const shared = countShared(last, key);
    shard.number(shared);
    shard.text(key.slice(shared));
    shard.bytes(packPostings(postings));
    last = key;
  }
  if (shard.length > 0) result.shards.push(shard.finish());
  return result;
}

/** The words of a shard; their postings are read when they are wanted. */
export function unpackWordShard(bytes: Uint8Array): ShardWord[] {
  const reader = new ByteReader(bytes);
  const words: ShardWord[] = [];
  for (let key = ''; !reader.isAtEnd;) {
    key = key.slice(0, reader.number()) + reader.text();
    const packed = reader.bytes();
    words.push({ key, postings: () => unpackPostings(packed) });
  }
  return words;
}

function packPostings(postings: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  let last = 0;
  for (const posting of postings) {
    writer.number(posting - last * mostWeight);
    last = Math.floor(posting / mostWeight);
  }
  return writer.finish();
}

function unpackPostings(bytes: Uint8Array): Posting[] {
  const reader = new ByteReader(bytes);
  const postings: Posting[] = [];
  for (let page = 0; !reader.isAtEnd;) {
    const posting = fromNumber(page * mostWeight + reader.number());
    postings.push(posting);
    page = posting.page;
  }
  return postings;
}

/** Not within a pair of code units. */
function countShared(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return /[\ud800-\udbff]/.test(one[shared - 1] ?? '') ? shared - 1 : shared;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
