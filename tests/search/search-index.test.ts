import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KeptPage } from '../../src/search/known-pages.ts';
import { openSearchIndex } from '../../src/search/search-index.ts';
import { openWrittenIndex } from '../../src/search/read-index.ts';
import { readHtml } from '../../src/html/read-html.ts';
import type { Collection } from '../../src/search/words/collection.ts';
import { createSplitter } from '../../src/search/words/words.ts';
import { digestFolder } from '../support/publication.ts';
import { createFolder } from '../support/temporary-folder.ts';
import { writeIndexFiles, writeSearchIndex } from '../support/write-search-index.ts';

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

async function createIndex(files = pages): Promise<string> {
  const folder = createFolder(files);
  writeSearchIndex(folder);
  return folder;
}

const filesOf = (folder: string) =>
  readdirSync(join(folder, 'pagefind'), { recursive: true, encoding: 'utf8' });

/** Addresses of the pages with the word. */
async function findPages(
  folder: string,
  text: string,
  language = 'en',
  collection: Collection = 'pages',
): Promise<string[]> {
  const index = await openWrittenIndex(folder, language, collection);
  const found = await index.find(createSplitter(language)(text)[0]!);
  return Promise.all([...found.keys()].map(async (one) => (await index.readPage(one)).url));
}

describe('the search index', () => {
  it('is the same for the same pages, in whatever order they were written', async () => {
    const first = await createIndex();
    const second = await createIndex(Object.fromEntries(Object.entries(pages).toReversed()));
    expect(digestFolder(join(second, 'pagefind'))).toEqual(digestFolder(join(first, 'pagefind')));
  });

  it('has an index for each language, and what it begins with under a known name', async () => {
    const folder = await createIndex();
    const openings = filesOf(folder).filter((name) => name.endsWith('.opening'));
    expect(openings.sort()).toEqual(
      ['en-x-guide', 'en', 'fr-x-guide', 'fr', 'vi-x-guide', 'vi'].map((code) => `${code}.opening`),
    );
    for (const language of ['en', 'fr', 'vi'])
      expect(await findPages(folder, 'herring', language)).toHaveLength(kinds.length);
    expect(await findPages(folder, 'herring', 'fr', 'guide')).toEqual([]);
  });

  it('keeps the pages of records and of the guide apart', async () => {
    const marked = (collection: string) =>
      page('en', 'note', 'trade').replace('<body', `<body data-search-collection="${collection}"`);
    const folder = await createIndex({
      'a/index.html': page('en', 'note', 'trade'),
      'b/index.html': marked('records'),
      'c/index.html': marked('guide'),
      'd/index.html': marked('unheard-of'),
    });
    expect(await findPages(folder, 'herring')).toEqual(['/a/', '/d/']);
    expect(await findPages(folder, 'herring', 'en', 'records')).toEqual(['/b/']);
    expect(await findPages(folder, 'herring', 'en', 'guide')).toEqual(['/c/']);
  });

  it('has the marked parts of a page as records, each with its title and its own address', async () => {
    const folder = await createIndex({
      'sources/index.html':
        '<html lang="en"><body data-pagefind-body><h1>Sources</h1><ul data-pagefind-ignore>' +
        '<li id="a" data-search-record="Fish &amp; ships"><p>Herring <b>board</b></p>' +
        '<p data-pagefind-ignore>not this</p></li>' +
        '<li data-search-record="Second"><h2 id="b">Second</h2> cod</li></ul></body></html>',
    });
    const index = await openWrittenIndex(folder, 'en', 'records');
    const records = await Promise.all([0, 1].map(index.readPage));
    expect(records.map(({ url, title, content }) => [url, title, content])).toEqual([
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
    const [list] = filesOf(folder).filter((name) => /en.list-\w+\.json$/.test(name));
    expect(JSON.parse(readFileSync(join(folder, 'pagefind', list!), 'utf8'))).toEqual([
      { date: '2025-03-01', filters: { kind: ['note'], theme: ['trade'] } },
    ]);
  });

  it('knows its headings, and what stands under each', async () => {
    const folder = await createIndex({
      'a/index.html':
        '<html lang="en"><body data-pagefind-body><h1>Cod</h1><p>One two</p>' +
        '<h2 id="more">More cod</h2><p id="x">three</p></body></html>',
    });
    const index = await openWrittenIndex(folder, 'en', 'pages');
    const { content, headings } = await index.readPage(0);
    const [heading] = headings;
    expect(headings).toHaveLength(1);
    expect(heading).toMatchObject({ id: 'more', text: 'More cod' });
    expect(content.split(/\s+/).slice(heading!.location).join(' ')).toMatch(/^More cod/);
  });

  it('reads no page again that it knows, and makes the same bytes of it', async () => {
    const known = new Map<string, KeptPage[]>();
    const parts = new Map<string, string>();
    const digests = [];
    for (const asked of [[], Object.keys(pages)]) {
      const folder = createFolder();
      const found: string[] = [];
      const index = openSearchIndex(['en', 'fr', 'vi'], {
        pages: {
          get: (key) => {
            const own = known.get(key);
            if (own) found.push(own[0]!.page.url);
            return own;
          },
          set: (key, own) => known.set(key, own),
        },
        parts,
      });
      for (const [file, html] of Object.entries(pages))
        index.add(file, html, () => readHtml(html).events);
      writeIndexFiles(folder, index.list());
      digests.push(digestFolder(join(folder, 'pagefind')));
      expect(found.sort()).toEqual(
        asked.map((file) => `/${file.replace('index.html', '')}`).sort(),
      );
    }
    expect(digests[1]).toEqual(digests[0]);
    expect(digests[0]).toEqual(digestFolder(join(await createIndex(), 'pagefind')));
  });

  it('packs no part again that it knows, and takes none that was made of other pairs', () => {
    const known = new Map<string, string>();
    const list = (text: string) => {
      const set: string[] = [];
      const parts = {
        get: (key: string) => known.get(key),
        set: (key: string, part: string) => {
          if (!known.has(key)) set.push(key);
          known.set(key, part);
        },
      };
      const index = openSearchIndex(['en'], { pages: new Map(), parts });
      const html = `<html lang="en"><body data-pagefind-body><h1>Note</h1><p>${text}</p></body></html>`;
      index.add('a/index.html', text, () => readHtml(html).events);
      return { files: index.list(), set };
    };
    expect(list('herring trade').set).toHaveLength(1);
    expect(list('herring trade').set).toEqual([]);
    const other = list('cod trade');
    expect(other.set).toHaveLength(1);
    known.clear();
    expect(list('cod trade').files).toEqual(other.files);
  });

  it('leaves all but a few files as they are where one of many pages has changed', async () => {
    const words = (seed: number, count: number) =>
      Array.from(
        { length: count },
        (_, at) => `w${((seed * 7919 + at * 104729) % 4001).toString(36)}`,
      );
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `notes/${at}/index.html`,
        `<html lang="en"><body data-pagefind-body><h1>Note</h1><p>${words(at, 125).join(' ')}</p></body></html>`,
      ]),
    );
    const before = new Set(filesOf(await createIndex(many)));
    const changed = many['notes/70/index.html']!.replace('</p>', ' herring smoked</p>');
    const after = filesOf(await createIndex({ ...many, 'notes/70/index.html': changed }));
    const count = (files: Iterable<string>, kind: string) =>
      [...files].filter((file) => file.includes(`/${kind}-`)).length;
    expect(count(after, 'pairs')).toBeGreaterThan(8);
    // Its group of pages, and where the two new pairs of words are.
    const made = after.filter((file) => !before.has(file));
    expect(count(made, 'page')).toBe(32);
    expect(count(made, 'pairs')).toBeLessThanOrEqual(2);
  });

  it('leaves out a page that is not marked to be found', async () => {
    const folder = await createIndex({
      'a/index.html': page('en', 'note', 'trade'),
      'b/index.html': page('en', 'note', 'trade').replace(' data-pagefind-body', ''),
    });
    expect(await findPages(folder, 'herring')).toEqual(['/a/']);
  });

  it('keeps the words of many pages in files of a few kilobytes, and finds each of them', async () => {
    // Of every length, and starts of others.
    const long = (at: number) => `w${at.toString(36).padStart(4, '0')}`;
    const short = ['th', 'thi', 'thiec', 'off', 'offtake', 'official', 'policy', 'earth', 'output'];
    const own = Array.from({ length: 60 }, (_, at) =>
      Array.from({ length: 250 }, (_, word) => long(250 * at + word) + (word % 2 ? 'long' : '')),
    );
    const folder = await createIndex(
      Object.fromEntries(
        own.map((words, at) => [
          `vi/${at}/index.html`,
          `<html lang="vi"><body data-pagefind-body><p>${[...words, ...short].join(' ')}</p></body></html>`,
        ]),
      ),
    );
    const files = filesOf(folder).filter((name) => /words-\d+-[\da-f]{8}\.part$/.test(name));
    expect(files.length).toBeGreaterThan(4);
    for (const name of files)
      expect(statSync(join(folder, 'pagefind', name)).size).toBeLessThan(12_000);
    const index = await openWrittenIndex(folder, 'vi', 'pages');
    const split = createSplitter('vi');
    for (const [at, words] of own.entries())
      for (const word of words)
        expect([...(await index.find(split(word)[0]!)).keys()].length, `${word} ${at}`).toBe(1);
    for (const word of short) expect((await index.find(split(word)[0]!)).size, word).toBe(60);
  });
});
