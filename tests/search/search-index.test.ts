import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readText, splitArray } from '../../src/search/cbor-array.ts';
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

async function createIndex(files = pages): Promise<string> {
  const folder = createFolder(files);
  await writeSearchIndex(folder);
  return join(folder, 'pagefind');
}

const unpack = (file: string) => gunzipSync(readFileSync(file)).subarray('pagefind_dcd'.length);
const filesNamed = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
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
      const filters = splitArray(splitArray(unpack(join(folder, `pagefind.${hash}.pf_meta`)))[3]!);
      const names = filters.map((filter) => splitArray(filter).map(readText));
      expect(names.map(([name]) => name)).toEqual(['kind', 'theme']);
      for (const [, file] of names) {
        const [, values] = splitArray(unpack(join(folder, 'filter', `${file}.pf_filter`)));
        const words = splitArray(values!).map((value) => readText(splitArray(value)[0]!));
        // Short ones come first: their length is part of how they are written.
        const byLength = (a: string, b: string) => a.length - b.length || (a < b ? -1 : 1);
        expect(words).toEqual(words.toSorted(byLength));
      }
    }
    expect(filesNamed(folder, '.pf_filter')).toHaveLength(6);
    expect(filesNamed(folder, '.pf_meta')).toHaveLength(3);
  });

  it('leaves out figures and datasets, which are answers of their own', async () => {
    const folder = await createIndex();
    const pages = filesNamed(folder, '.pf_fragment').filter((name) => /fragment.en_/.test(name));
    expect(pages).toHaveLength(kinds.length - 2);
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
    const texts = files.map((name) => {
      const [list] = splitArray(unpack(join(folder, name)));
      return splitArray(list!).map((word) => readText(splitArray(word)[0]!));
    });
    expect(files.length).toBeGreaterThan(4);
    for (const name of files) expect(unpack(join(folder, name)).length).toBeLessThan(16_000);
    expect(new Set(texts.flat().filter((word) => !word.startsWith('herring')))).toEqual(
      new Set(words),
    );
    const beginnings = texts.flatMap((list) => [...new Set(list.map((word) => word.slice(0, 4)))]);
    expect(beginnings.length).toBe(new Set(beginnings).size);

    const [meta = ''] = filesNamed(folder, '.pf_meta');
    const [, , list] = splitArray(unpack(join(folder, meta)));
    const ranges = splitArray(list!).map((range) => splitArray(range).map(readText));
    const letters = words.flatMap((word) => [word.slice(0, 3), word.slice(0, 4), word]);
    for (const some of ['a', 'her', 'herring', ...letters])
      expect(ranges.filter(([first, last]) => first! <= some && some <= last!)).toHaveLength(1);
  });
});
