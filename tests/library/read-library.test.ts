import { describe, expect, it } from 'vitest';
import { getValue } from '../../src/library/library.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { findFactUsage } from '../../src/library/usage.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { createFolder, positionsOf } from '../support/temporary-folder.ts';

async function readFixture() {
  const { library, problems } = readLibrary('tests/fixtures/fisheries');
  expect(problems).toEqual([]);
  if (!library) throw new Error('The fixture was not read');
  return library;
}

describe('library', () => {
  it('holds everything of another ministry', async () => {
    const library = await readFixture();
    const sizes = (
      [
        'units',
        'places',
        'sources',
        'datasets',
        'facts',
        'charts',
        'tables',
        'glossary',
        'timeline',
      ] as const
    ).map((name) => library[name].entries.size);
    expect(sizes).toEqual([7, 6, 3, 3, 10, 10, 1, 2, 3]);
    expect(library.site.languages.map(({ code }) => code)).toEqual(['en', 'fr']);
    expect(
      library.pages.map(({ kind, slug, language }) => `${kind}/${slug}.${language}`).toSorted(),
    ).toEqual([
      'briefings/catch.en',
      'briefings/catch.fr',
      'briefings/fleet.en',
      'notes/harbour-opens.en',
      'notes/quota-revised.en',
    ]);
  });

  it('takes the value of a fact from the rows that table and chart show', async () => {
    const library = await readFixture();
    const fact = getValue(library.facts, 'north-herring-2025');
    expect([fact.value, fact.from?.dataset]).toEqual([1200, 'landings']);
    const copy = copyFixture();
    copy.replace('data/landings.csv', 'NTH,herring,2025,1200', 'NTH,herring,2025,1250');
    const { library: changed } = readLibrary(copy.folder);
    expect(changed && getValue(changed.facts, 'north-herring-2025').value).toBe(1250);
  });

  it('throws for a record that is not there', async () => {
    const library = await readFixture();
    expect(() => getValue(library.facts, 'boats')).toThrow('"boats" is not in the library');
  });

  it('knows on which lines of which pages a fact is shown', async () => {
    const usage = findFactUsage(await readFixture()).get('harbour-opening') ?? [];
    expect(usage.map(({ page, line, form }) => `${page.slug}:${line} ${form}`)).toEqual([
      'fleet:14 key-figure',
      'fleet:23 sentence',
      'harbour-opens:12 sentence',
    ]);
  });

  it('of an empty folder is missing, and says where to start', async () => {
    const folder = createFolder();
    const { library, problems } = readLibrary(folder);
    expect(library).toBeUndefined();
    expect(positionsOf(folder, problems)).toEqual(['missing-file site.yaml:1:1']);
  });

  it('reads files of Windows as it reads others', async () => {
    const copy = copyFixture();
    const files = [
      'site.yaml',
      'units.yaml',
      'facts/stocks.yaml',
      'data/landings.yaml',
      'data/landings.csv',
      'charts/landings.yaml',
      'briefings/catch.mdx',
    ];
    for (const file of files) copy.write(file, `\uFEFF${copy.read(file).replaceAll('\n', '\r\n')}`);
    const { library, problems } = readLibrary(copy.folder);
    expect(problems).toEqual([]);
    expect(library && getValue(library.facts, 'north-herring-2025').value).toBe(1200);
  });
});
