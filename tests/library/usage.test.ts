import { describe, expect, it } from 'vitest';
import { findUnsourcedWords } from '../../src/library/unsourced-words.ts';
import { findSourceUsage } from '../../src/library/source-usage.ts';
import { findFactUsage } from '../../src/library/usage.ts';
import { copyFixture } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';

const usesOf = async (id: string, change: (copy: ReturnType<typeof copyFixture>) => void) => {
  const copy = copyFixture();
  change(copy);
  const usage = findFactUsage(await readSound(copy.folder)).get(id) ?? [];
  return usage.map(({ page, form, fragment }) =>
    [page.slug, page.language, form, fragment].filter(Boolean).join(' '),
  );
};

describe('use of a fact', () => {
  it('is every place that shows it, with the fragment that leads there', async () => {
    expect(await usesOf('herring-share', () => undefined)).toEqual([
      'catch fr sentence fact-herring-share',
      'catch fr key-figure key-figures',
      'catch fr sentence fact-herring-share.2',
      'catch en sentence fact-herring-share',
      'catch en key-figure key-figures',
      'catch en sentence fact-herring-share.2',
      'quota-revised en sentence fact-herring-share',
    ]);
  });

  it('is a chart whose words name it, and one that draws its estimates', async () => {
    expect(await usesOf('north-herring-2025', () => undefined)).toContain(
      'catch en chart chart-landings-by-island',
    );
    expect(await usesOf('herring-stock', () => undefined)).toContain(
      'catch en chart chart-herring-stock-range',
    );
  });

  it.each([
    [
      'a title',
      'notes/quota-revised.mdx',
      'A quota is',
      "\"A quota of <Fact id='licence-fee'/> is",
      'quota-revised en words',
    ],
    [
      'an event',
      'timeline.yaml',
      'en: Parliament set quotas.',
      'en: "Parliament set <Fact id=\'licence-fee\'/>"',
      'catch en timeline',
    ],
    [
      'a table',
      'tables/landings.yaml',
      'en: The five',
      'en: <Fact id="licence-fee"/> and the five',
      'catch en table table-largest-landings',
    ],
  ])('is %s that names it', async (_, file, before, after, use) => {
    const uses = await usesOf('licence-fee', (copy) => {
      copy.replace(file, before, after);
      if (after.startsWith('"A quota')) copy.replace(file, 'revised\n', 'revised"\n');
    });
    expect(uses).toContain(use);
  });
});

describe('use of a source', () => {
  it('is every fact, estimate, dataset and page that rests on it', async () => {
    const usage = findSourceUsage(await readSound());
    const gazette = usage.get('gazette-du-port');
    expect(gazette?.facts).toEqual(['fleet-fund', 'harbour-opening', 'herring-stock']);
    expect(gazette?.datasets).toEqual([]);
    expect(gazette?.pages.map(({ slug }) => slug)).toContain('harbour-opens');
    expect(usage.get('pelagia-survey')?.datasets).toEqual(['stock-estimates']);
  });
});

describe('words without a record', () => {
  it('are found in the prose and in plain texts, with their reasons', async () => {
    const copy = copyFixture();
    copy.replace(
      'timeline.yaml',
      'en: Parliament set quotas.',
      'en: <Unsourced reason="hearsay">40 quotas</Unsourced>',
    );
    const found = findUnsourcedWords(await readSound(copy.folder));
    expect(found.map(({ words, reason, page }) => [words, reason, page?.slug])).toEqual([
      ['about a thousand tonnes', 'A round number from memory', 'catch'],
      ['40 quotas', 'hearsay', undefined],
    ]);
  });
});
