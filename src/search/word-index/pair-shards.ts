import { ByteReader, ByteWriter } from './bytes.ts';

/** Bytes of a shard, roughly. */
const enoughBytes = 6_000;
/** What a pair on a page takes, roughly. */
const bytesEach = 3;

/** Numbers above any page’s. */
const mostPages = 2 ** 20;

/** Which of the shards has a pair. */
export const shardOfPair = (pair: number, shards: number): number => pair % shards;

/** `pairs`: of each page, in their order, the keys of its pairs. */
export function packPairs(pairs: readonly Iterable<number>[]): Uint8Array[] {
  if (pairs.length > mostPages) throw new RangeError(`An index of ${pairs.length} pages`);
  // Both numbers in one are sorted a hundred times faster than objects that hold the two.
  const all = Float64Array.from(
    pairs.flatMap((own, page) => Array.from(own, (pair) => pair * mostPages + page)),
  ).sort();
  const count = Math.ceil((all.length * bytesEach) / enoughBytes);
  const shards = Array.from({ length: count }, () => ({ writer: new ByteWriter(), last: 0 }));
  for (let at = 0; at < all.length;) {
    const pair = Math.floor(all[at]! / mostPages);
    const pages: number[] = [];
    for (; at < all.length && Math.floor(all[at]! / mostPages) === pair; at++)
      pages.push(all[at]! % mostPages);
    const shard = shards[shardOfPair(pair, count)]!;
    const own = Math.floor(pair / count);
    // The first bit says that more pages than one follow.
    shard.writer.number((own - shard.last) * 2 + Number(pages.length > 1));
    if (pages.length > 1) shard.writer.number(pages.length);
    for (const [index, page] of pages.entries())
      shard.writer.number(page - (pages[index - 1] ?? 0));
    shard.last = own;
  }
  return shards.map(({ writer }) => writer.finish());
}

/** The pages of a pair, by number; `shards`: how many there are. */
export function findPair(bytes: Uint8Array, pair: number, shards: number): number[] {
  const reader = new ByteReader(bytes);
  const wanted = Math.floor(pair / shards);
  for (let own = 0; !reader.isAtEnd;) {
    const value = reader.number();
    own += Math.floor(value / 2);
    const length = value % 2 === 1 ? reader.number() : 1;
    const pages: number[] = [];
    for (let page = 0; pages.length < length;) {
      page += reader.number();
      pages.push(page);
    }
    if (own === wanted) return pages;
    if (own > wanted) return [];
  }
  return [];
}
