import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPart, writePart, UnknownIndexForm } from '../../src/search/pagefind/parts.ts';
import { pack, unpack } from '../../src/search/pagefind/packed-part.ts';
import { encode } from 'cborg';
import { openingFile, programFile, type SearchOpening } from '../../src/wording/search-opening.ts';
import { writeSearchIndex } from '../../src/search/search-index.ts';
import { digestFolder } from '../support/publication.ts';
import { createFolder } from '../support/temporary-folder.ts';

const page = (language: string, kind: string, theme: string) =>
  `<html lang="${language}"><body data-pagefind-body><h1>${kind}</h1><p>herring</p>` +
  `<i data-pagefind-filter="kind:${kind}"></i><i data-pagefind-filter="theme:${theme}"></i></body></html>`;

const kinds = ['briefing', 'note', 'fact', 'dataset', 'source', 'term', 'chart', 'guide'];
const pages = Object.fromEntries(
  ['en', 'fr', 'vi'].flatMap((language) =>
    kinds.map((kind, index) => [
      `${language}/${kind}/index.html`,
      page(language, kind, `theme ${index % 3}`),
    ]),
  ),
);

interface Fragment {
  url: string;
  meta: Record<string, string>;
  content: string;
}

async function createIndex(files = pages): Promise<string> {
  const folder = createFolder(files);
  await writeSearchIndex(folder);
  return join(folder, 'pagefind');
}

const filesNamed = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  );

const wordsIn = (file: string) => readPart('words', readFileSync(file))[0].map(([word]) => word);

const rangesIn = (folder: string) =>
  filesNamed(folder, '.pf_meta').flatMap(
    (name) => readPart('meta', readFileSync(join(folder, name)))[2],
  );

describe('the search index', () => {
  it('is the same for the same pages, in whatever order they were written', async () => {
    const first = await createIndex();
    const second = await createIndex(Object.fromEntries(Object.entries(pages).toReversed()));
    expect(digestFolder(second)).toEqual(digestFolder(first));
  });

  it('has its languages, filters and their values in order', async () => {
    const folder = await createIndex();
    const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { hash: string }>;
    };
    expect(Object.keys(entry.languages)).toEqual(['en', 'fr', 'vi']);
    for (const { hash } of Object.values(entry.languages)) {
      const meta = readPart('meta', readFileSync(join(folder, `pagefind.${hash}.pf_meta`)));
      expect(meta[3].map(([name]) => name)).toEqual(['kind', 'theme']);
      for (const [, file] of meta[3]) {
        const path = join(folder, 'filter', `${file}.pf_filter`);
        const values = readPart('filter', readFileSync(path))[1].map(([value]) => value);
        expect(values).toEqual(values.toSorted());
      }
    }
    expect(filesNamed(folder, '.pf_filter')).toHaveLength(6);
    expect(filesNamed(folder, '.pf_meta')).toHaveLength(3);
  });

  it('keeps the pages of records and of the guide apart, each under a code of its own', async () => {
    const marked = (collection: string) =>
      page('en', 'note', 'trade').replace('<body', `<body data-search-collection="${collection}"`);
    const folder = await createIndex({
      'en/a/index.html': page('en', 'note', 'trade'),
      'en/b/index.html': marked('records'),
      'en/c/index.html': marked('guide'),
      'en/d/index.html': marked('unheard-of'),
    });
    const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number; wasm: string }>;
    };
    const counts = Object.entries(entry.languages).map(([code, one]) => [code, one.page_count]);
    expect(counts).toEqual([
      ['en', 2],
      ['en-x-guide', 1],
      ['en-x-records', 1],
    ]);
    expect(Object.values(entry.languages).map(({ wasm }) => wasm)).toEqual(['en', 'en', 'en']);
    expect(filesNamed(folder, '.pagefind').sort()).toEqual([
      'wasm.en.pagefind',
      'wasm.unknown.pagefind',
    ]);
  });

  it('opens by names that are known beforehand, also what has no pages', async () => {
    const folder = await createIndex({
      'en/a/index.html': page('en', 'note', 'trade'),
      'vi/a/index.html': page('vi', 'note', 'trade'),
    });
    const openingOf = (code: string) =>
      JSON.parse(readFileSync(join(folder, openingFile(code)), 'utf8')) as SearchOpening;
    const meta = readPart('meta', Buffer.from(openingOf('en').meta!, 'base64'));
    expect(meta[1]).toHaveLength(1);
    expect(openingOf('vi-x-records')).toEqual({ version: '1.6.0', meta: null, common: {} });
    expect(readFileSync(join(folder, programFile('vi')))).toEqual(
      readFileSync(join(folder, 'wasm.unknown.pagefind')),
    );
    expect(filesNamed(folder, '.pagefind')).toContain(programFile('en'));
  });

  it('has the marked parts of a page as records, each with its title and its own address', async () => {
    const folder = await createIndex({
      'sources/index.html':
        '<html lang="en"><body data-pagefind-body><h1>Sources</h1><ul data-pagefind-ignore>' +
        '<li id="a" data-search-record="Fish &amp; ships"><p>Herring <b>board</b></p>' +
        '<p data-pagefind-ignore>not this</p></li>' +
        '<li data-search-record="Second"><h2 id="b">Second</h2> cod</li></ul></body></html>',
    });
    const records = filesNamed(folder, '.pf_fragment')
      .filter((name) => name.includes('en-x-records_'))
      .map((name) => JSON.parse(unpack(readFileSync(join(folder, name))).toString()) as Fragment)
      .map(({ url, meta, content }) => [url, meta['title'], content])
      .sort();
    expect(records).toEqual([
      ['/sources/#a', 'Fish & ships', 'Herring board'],
      ['/sources/#b', 'Second', 'Second cod'],
    ]);
  });

  it('lists its pages with their date and what filters know them by', async () => {
    const folder = await createIndex({
      'en/index.html': page('en', 'note', 'trade').replace(
        '<h1>',
        '<i data-pagefind-meta="date:2025-03-01"></i><h1>',
      ),
    });
    const list = JSON.parse(readFileSync(join(folder, 'pages.en.json'), 'utf8')) as unknown;
    expect(list).toEqual([
      {
        id: expect.stringMatching(/^en_[0-9a-f]+$/),
        date: '2025-03-01',
        filters: { kind: ['note'], theme: ['trade'] },
      },
    ]);
  });

  it('keeps its words in files of a few kilobytes, words with one beginning in one file', async () => {
    const words = Array.from({ length: 600 }, (_, at) => `${at.toString(36).padStart(4, 'q')}x`);
    const folder = await createIndex(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, at) => [
          `en/${at}/index.html`,
          `<html lang="en"><body><p>${words.join(' ')} herring herrings</p></body></html>`,
        ]),
      ),
    );
    const files = filesNamed(folder, '.pf_index');
    const texts = files.map((name) => wordsIn(join(folder, name)));
    expect(files.length).toBeGreaterThan(4);
    for (const name of files)
      expect(gunzipSync(readFileSync(join(folder, name))).length).toBeLessThan(16_000);
    expect(new Set(texts.flat().filter((word) => !word.startsWith('herring')))).toEqual(
      new Set(words),
    );
    const beginnings = texts.flatMap((list) => [...new Set(list.map((word) => word.slice(0, 4)))]);
    expect(beginnings.length).toBe(new Set(beginnings).size);

    const ranges = rangesIn(folder);
    const letters = words.flatMap((word) => [word.slice(0, 3), word.slice(0, 4), word]);
    for (const some of ['a', 'her', 'herring', ...letters])
      expect(ranges.filter(([first, last]) => first <= some && some <= last)).toHaveLength(1);
  });

  it('has each word in the one file whose range it is in, however short the word before', async () => {
    // Files end where they are full: on words of every length, and on the starts of others.
    const long = (at: number) => `w${at.toString(36).padStart(3, '0')}`;
    const words = Array.from({ length: 900 }, (_, at) => [
      long(at),
      `${long(at)}lengthened`,
    ]).flat();
    const short = ['th', 'thi', 'thiec', 'off', 'offtake', 'official', 'policy', 'earth', 'output'];
    const folder = await createIndex(
      Object.fromEntries(
        Array.from({ length: 30 }, (_, at) => [
          `vi/${at}/index.html`,
          `<html lang="vi"><body><p>${[...words, ...short].join(' ')}</p></body></html>`,
        ]),
      ),
    );
    const ranges = rangesIn(folder);
    expect(ranges.length).toBeGreaterThan(4);
    for (const word of [...words, ...short]) {
      const within = ranges.filter(([first, last]) => first <= word && word <= last);
      expect(within, word).toHaveLength(1);
      expect(wordsIn(join(folder, `index/${within[0]![2]}.pf_index`)), word).toContain(word);
    }
  });
});

describe('a part of an index', () => {
  const meta: Parameters<typeof writePart<'meta'>>[1] = ['1.6.0', [], [], [], [], ['title']];

  it('is read as it was written', () => {
    expect(readPart('meta', writePart('meta', meta))).toEqual(meta);
  });

  it.each<[string, unknown]>([
    ['of another version', ['1.7.0', ...meta.slice(1)]],
    ['with a further field', [...meta, []]],
    ['with a field less', meta.slice(0, -1)],
    ['with an entry that is longer', ['1.6.0', [['en_1', 2, '', 'x']], ...meta.slice(2)]],
    ['of another kind', { version: '1.6.0' }],
  ])('%s is refused by name', (_, value) => {
    const packed = pack(Buffer.from(encode(value)));
    expect(() => readPart('meta', packed)).toThrow(UnknownIndexForm);
    expect(() => readPart('meta', packed)).toThrow(
      /a part "meta" in a form that is not known here/,
    );
  });

  it('is refused where it is cut short, or no part at all', () => {
    const packed = writePart('meta', meta);
    for (const bytes of [packed.subarray(0, -9), Buffer.from('x'), pack(Buffer.from([0x86, 0x65]))])
      expect(() => readPart('meta', bytes)).toThrow(UnknownIndexForm);
  });
});
