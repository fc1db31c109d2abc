import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/search/word-index/bytes.ts';
import {
  readOpening,
  writeOpening,
  type IndexHead,
} from '../../../src/search/word-index/index-files.ts';
import { packIndex } from '../../../src/search/word-index/pack-index.ts';
import { readPageWords } from '../../../src/search/word-index/page-words.ts';
import {
  findPair,
  groupPairs,
  packPairs,
  shardOfPair,
} from '../../../src/search/word-index/pair-shards.ts';
import { openWordIndex } from '../../../src/search/word-index/word-index.ts';
import {
  packWords,
  toNumber,
  unpackWordShard,
  type Posting,
} from '../../../src/search/word-index/word-shards.ts';
import { compareWords, sharedStart } from '../../../src/search/words/compare.ts';
import { createSplitter } from '../../../src/search/words/words.ts';
import { orderOf } from '../../../src/search/word-index/word-shards.ts';
import { createHead } from '../../support/index-head.ts';
import { textReadingOf } from '../../support/search-reading.ts';

describe('bytes', () => {
  it('hold any number and text, and say where they end too early', () => {
    const values = fc.array(fc.oneof(fc.maxSafeNat(), fc.string({ unit: 'binary' })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(values, (all) => {
        const writer = new ByteWriter();
        for (const value of all)
          if (typeof value === 'number') writer.number(value);
          else writer.text(value.toWellFormed());
        const bytes = writer.finish();
        const reader = new ByteReader(bytes);
        const read = all.map((value) =>
          typeof value === 'number' ? reader.number() : reader.text(),
        );
        expect(read).toEqual(
          all.map((value) => (typeof value === 'number' ? value : value.toWellFormed())),
        );
        expect(reader.isAtEnd).toBe(true);
        expect(() => reader.number()).toThrow(RangeError);
      }),
    );
    const long = new ByteWriter();
    long.text('herring');
    expect(() => new ByteReader(long.finish().subarray(0, 3)).text()).toThrow(RangeError);
  });
});

describe('words in shards', () => {
  const keys = fc.uniqueArray(
    fc.stringMatching(/^[a-eđấ]{1,7}$/).map((word) => word.normalize('NFD')),
    { maxLength: 300 },
  );

  it('are all there, with their pages and weights, and none before the start of its shard', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 900 }), (words, step) => {
        const postings = new Map(
          words.map((key, at): [string, Posting[]] => [
            key,
            Array.from({ length: 1 + (at % 40) }, (_, number) => ({
              page: number * step,
              weight: 1 + ((at + number) % 16),
            })),
          ]),
        );
        const numbers = new Map([...postings].map(([key, list]) => [key, list.map(toNumber)]));
        const { shards, starts } = packWords(numbers, 'en');
        expect(starts).toHaveLength(shards.length);
        const read = shards.flatMap((shard, at) =>
          unpackWordShard(shard).map(({ key, postings: list }) => {
            expect(orderOf(key, 'en') >= starts[at]!).toBe(true);
            expect(orderOf(key, 'en') < (starts[at + 1] ?? '\uffff')).toBe(true);
            return [key, list()] as const;
          }),
        );
        expect(new Map(read)).toEqual(postings);
      }),
      { numRuns: 60 },
    );
  });

  it('begin with what a word that means one of them begins with', () => {
    const split = createSplitter('en');
    const stems = ['refin', 'min', 'trad', 'color', 'colour', 'centr', 'alumin', 'supp', 'analys'];
    const ends = [
      '',
      'e',
      's',
      'es',
      'ed',
      'ing',
      'er',
      'ers',
      'y',
      'ies',
      'ium',
      'um',
      're',
      'ly',
    ];
    const words = stems.flatMap((stem) => ends.flatMap((end) => split(stem + end)));
    let alike = 0;
    for (const asked of words)
      for (const word of words)
        for (const isLast of [false, true]) {
          if (compareWords(asked, word, 'en', isLast) === 0) continue;
          alike++;
          const order = orderOf(word.canonical, 'en');
          expect(order, `${asked.text} ${word.text}`).toMatch(
            new RegExp(`^${sharedStart(asked, 'en', isLast)}`),
          );
        }
    expect(alike).toBeGreaterThan(500);
  });
});

describe('pairs of words in shards', () => {
  it('are found on their pages, and no others', () => {
    const pairs = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (pages, other) => {
        const shards = groupPairs(pages).map(packPairs);
        const find = (pair: number) =>
          shards.length > 0
            ? findPair(shards[shardOfPair(pair, shards.length)]!, pair, shards.length)
            : [];
        for (const pair of [...pages.flat(), other])
          expect(find(pair)).toEqual(
            pages.flatMap((own, page) => (own.includes(pair) ? page : [])),
          );
      }),
      { numRuns: 60 },
    );
  });
});

/** The index of the texts, its shards in memory; `asked` says which were fetched. */
function indexOf(texts: readonly string[], language = 'en', isWhole = false) {
  const pages = texts.map((content) =>
    readPageWords({ title: '', headings: [], content }, textReadingOf(language)),
  );
  const { shards, starts, pairs } = packIndex(pages, language);
  const head = createHead({
    pages: pages.length,
    isWhole,
    starts: isWhole ? [''] : starts,
    pairs: pairs.length,
  });
  const asked: string[] = [];
  const index = openWordIndex(
    { head, ...(isWhole && { words: Buffer.concat(shards) }) },
    {
      words: async (at) => (asked.push(`words ${at}`), shards[at]!),
      pairs: async (at) => (asked.push(`pairs ${at}`), packPairs(pairs[at]!)),
    },
    language,
  );
  return { index, asked, shards: shards.length };
}

describe('an index of words', () => {
  const split = createSplitter('en');
  const word = (text: string) => split(text)[0]!;
  const many = Array.from(
    { length: 60 },
    (_, page) =>
      `herring ${Array.from({ length: 60 }, (_, at) => `w${(page * 60 + at).toString(36)}x`).join(' ')}`,
  );

  it('fetches of many shards the one that a word is in, once', async () => {
    const { index, asked, shards } = indexOf(many);
    expect(shards).toBeGreaterThan(3);
    expect((await index.find(word('herrings'))).size).toBe(60);
    expect((await index.find(word('herring'))).size).toBe(60);
    expect(asked).toHaveLength(1);
    for (const text of ['w1x', 'waax', 'w1zx']) expect((await index.find(word(text))).size).toBe(1);
    expect(asked.length).toBeLessThanOrEqual(shards);
  });

  it('fetches nothing where its words are all here', async () => {
    const { index, asked } = indexOf(many, 'en', true);
    expect((await index.find(word('w1x'))).size).toBe(1);
    expect((await index.find(word('mackerel'))).size).toBe(0);
    expect(asked).toEqual([]);
  });

  it('tries a shard again that could not be had', async () => {
    const cod = readPageWords({ title: '', headings: [], content: 'cod' }, textReadingOf('en'));
    const { shards, starts } = packIndex([cod], 'en');
    let isThere = false;
    const index = openWordIndex(
      {
        head: createHead({ starts }),
      },
      {
        words: async () => {
          if (!isThere) throw new Error('offline');
          return shards[0]!;
        },
        pairs: async () => new Uint8Array(),
      },
      'en',
    );
    await expect(index.find(word('cod'))).rejects.toThrow('offline');
    isThere = true;
    expect((await index.find(word('cod'))).size).toBe(1);
  });

  it('finds two words side by side in any of their forms', async () => {
    const { index } = indexOf(['rare earths, mined', 'earths rare', 'a rare, old earth']);
    expect([...(await index.findPair(word('rare'), word('earth')))]).toEqual([0]);
  });

  it('finds a text of a language without spaces', async () => {
    const { index } = indexOf(['เหมืองแร่หายากในไทย', 'ปลา'], 'th');
    const [first] = createSplitter('th')('แร่หายาก');
    expect([...(await index.find(first!)).keys()]).toEqual([0]);
  });
});

describe('the opening of indexes', () => {
  const head: IndexHead = {
    folder: 'index/en/',
    digests: { words: '', pairs: '0123abcd4567cdef', list: '01234567' },
    groups: [],
    pages: 1,
    isWhole: true,
    titles: [{ url: '/a/', title: 'Đất' }],
    starts: [''],
    pairs: 0,
  };

  it('is read as it was written', () => {
    const openings = [{ head, words: Uint8Array.of(1, 2) }, { head: { ...head, isWhole: false } }];
    expect(readOpening(writeOpening(openings))).toEqual(openings);
  });

  it('is refused where it is of another form or cut short', () => {
    const bytes = writeOpening([{ head, words: Uint8Array.of(1, 2) }]);
    expect(() => readOpening(bytes.with(3, 120))).toThrow('An index of the form');
    for (const length of [0, 5, 40, bytes.length - 1])
      expect(() => readOpening(bytes.subarray(0, length))).toThrow();
  });
});
