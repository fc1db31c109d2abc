import { ByteReader, ByteWriter } from './bytes.ts';

/** Bytes of a shard, roughly. */
const enoughBytes = 6_000;
/** What a pair on a page takes, roughly: most are packed with others. */
const bytesEach = 1.5;

/** Numbers above any page’s. */
const mostPages = 2 ** 20;

/** Which of the shards has a pair. */
export const shardOfPair = (pair: number, shards: number): number => pair % shards;

/** The pairs of a shard before they are packed. */
export interface PairGroup {
  /** Each stands for a pair and one of its pages; in the order of the pages. */
  numbers: Float64Array<ArrayBuffer>;
  /** How many shards there are. */
  shards: number;
}

/** `pairs`: of each page, in their order, the keys of its pairs. */
export function groupPairs(pairs: readonly ArrayLike<number>[]): PairGroup[] {
  if (pairs.length > mostPages) throw new RangeError(`An index of ${pairs.length} pages`);
  const total = pairs.reduce((sum, { length }) => sum + length, 0);
  const shards = Math.ceil((total * bytesEach) / enoughBytes);
  const sizes = new Uint32Array(shards);
  for (const own of pairs)
    for (let at = 0; at < own.length; at++) sizes[shardOfPair(own[at]!, shards)]!++;
  const groups = Array.from(sizes, (size) => new Float64Array(size));
  const next = new Uint32Array(shards);
  for (const [page, own] of pairs.entries())
    for (let at = 0; at < own.length; at++) {
      const shard = shardOfPair(own[at]!, shards);
      groups[shard]![next[shard]!++] = own[at]! * mostPages + page;
    }
  return groups.map((numbers) => ({ numbers, shards }));
}

export function packPairs({ numbers, shards }: PairGroup): Uint8Array {
  const shard = new PairShard();
  for (const { pair, pages } of listPairs(numbers.toSorted()))
    shard.add(Math.floor(pair / shards), pages);
  return shard.finish();
}

/** Each pair with its pages, of numbers that stand for both. */
function* listPairs(sorted: Float64Array): Generator<{ pair: number; pages: number[] }> {
  let [pair, pages]: [number, number[]] = [-1, []];
  for (const both of sorted) {
    const own = Math.floor(both / mostPages);
    if (own !== pair) {
      if (pages.length > 0) yield { pair, pages };
      [pair, pages] = [own, []];
    }
    pages.push(both % mostPages);
  }
  if (pages.length > 0) yield { pair, pages };
}

/** Takes its pairs in their order, each by its number among them. */
class PairShard {
  readonly #writer = new ByteWriter();
  #last = 0;

  add(pair: number, pages: readonly number[]): void {
    // The first bit says that more pages than one follow.
    this.#writer.number((pair - this.#last) * 2 + Number(pages.length > 1));
    if (pages.length > 1) this.#writer.number(pages.length);
    let before = 0;
    for (const page of pages) {
      this.#writer.number(page - before);
      before = page;
    }
    this.#last = pair;
  }

  finish = (): Uint8Array => this.#writer.finish();
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
