import { afterEach, describe, expect, it, vi } from 'vitest';
import { PartMissing } from '../../src/browser/search/fetch-part.ts';
import { openPageIndexes } from '../../src/browser/search/page-index.ts';
import { openPageSearch } from '../../src/browser/search/page-search.ts';
import { createSplitter } from '../../src/search/words/words.ts';
import { unpack } from '../../src/search/packed-part.ts';
import { partMagic } from '../../src/search/word-index/index-files.ts';
import { base, openIndexes, serveFiles, writeIndexFiles } from '../support/page-index.ts';
import { readingOf, termsOf } from '../support/search-reading.ts';

afterEach(() => vi.unstubAllGlobals());

const texts = {
  pages: { '/notes/cod/': 'Cod. Norway', '/notes/tuna/': 'Tuna. Of Fiji' },
  records: { '/facts/cod/': 'Landings of cod. Norway' },
};
const [cod] = createSplitter('en')('cod');

describe('an index of pages', () => {
  it('has its pages with the base path of the site', async () => {
    const [index] = await openIndexes(texts);
    const [hit] = await index!.find(cod!, false);
    expect(hit!.title).toEqual({ url: '/base/notes/cod/', title: 'Cod' });
    expect(await hit!.data()).toEqual({
      url: '/base/notes/cod/',
      title: 'Cod',
      content: 'Cod. Norway',
      headings: [],
    });
  });

  it.each(['packed', 'unpacked by the server'])('is read %s', async (form) => {
    const files = writeIndexFiles(texts);
    const unpacked = (content: Uint8Array) =>
      Buffer.concat([Buffer.from(partMagic), unpack(content)]);
    serveFiles(
      new Map(
        [...files].map(([path, content]) => [
          path,
          form === 'packed' || path.endsWith('.json') ? content : unpacked(content),
        ]),
      ),
    );
    const [index] = await openPageIndexes(base, 'en', 'pages');
    expect(await index!.find(cod!, false)).toHaveLength(1);
  });

  it('is refused where it is cut short, of another form, or not there', async () => {
    const files = writeIndexFiles(texts);
    const opening = `${base}en.opening`;
    const whole = files.get(opening)!;
    for (const content of [whole.subarray(0, -20), Buffer.from('{}'), undefined]) {
      if (content) files.set(opening, content);
      else files.delete(opening);
      serveFiles(files);
      await expect(openPageIndexes(base, 'en', 'pages')).rejects.toThrow(PartMissing);
    }
  });

  it('reads a page once, and again after a failure', async () => {
    const files = writeIndexFiles(texts);
    const asked = serveFiles(files);
    const [index] = await openPageIndexes(base, 'en', 'pages');
    const [hit] = await index!.find(cod!, false);
    const address = [...files.keys()].find((path) => path.endsWith('/page-0.json'))!;
    const page = files.get(address)!;
    files.delete(address);
    await expect(hit!.data()).rejects.toThrow('404');
    files.set(address, page);
    await hit!.data();
    await hit!.data();
    expect(asked.filter((path) => path === address)).toHaveLength(2);
  });
});

describe('the pages of a language', () => {
  const places = {
    language: 'en',
    collection: 'pages' as const,
    index: base,
    answers: '',
    rows: '',
    words: '',
    labels: { source: '', usedIn: '', differs: '' },
  };

  it('are asked before those of records, which come behind', async () => {
    serveFiles(writeIndexFiles(texts));
    const { findPages } = openPageSearch(places);
    const rough: number[] = [];
    const found = await findPages(termsOf('cod norway', 'en'), readingOf('en'), {
      whole: 0,
      isMore: false,
      onRough: ({ hits }) => rough.push(hits.length),
      onFirst: () => {},
    });
    expect(rough).toEqual([2]);
    expect(found.hits.map(({ isRecord = false }) => isRecord)).toEqual([false, true]);
  });

  it('are shown early for a phrase only where their title has it', async () => {
    const pages = { '/a/': 'Rare earths. Of Fiji', '/b/': 'Earth. Rare. On Fiji, rare earths' };
    serveFiles(writeIndexFiles({ pages }));
    const rough: string[] = [];
    await openPageSearch(places).findPages(termsOf('"rare earths" fiji', 'en'), readingOf('en'), {
      whole: 0,
      isMore: false,
      onRough: ({ hits }) => rough.push(...hits.map(({ title }) => title!.url)),
      onFirst: () => {},
    });
    expect(rough).toEqual(['/base/a/']);
  });

  it('are opened again after a failure', async () => {
    const files = writeIndexFiles(texts);
    serveFiles(new Map());
    const search = openPageSearch(places);
    await expect(search.find(cod!, false)).rejects.toThrow(PartMissing);
    serveFiles(files);
    expect(await search.find(cod!, false)).toHaveLength(2);
  });
});
