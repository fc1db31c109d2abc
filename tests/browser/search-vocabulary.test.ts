import { describe, expect, it } from 'vitest';
import { correctQuery, findDoubtful } from '../../src/browser/search/correction.ts';
import type { PageIndex } from '../../src/browser/search/page-index.ts';
import { createNearFinder } from '../../src/browser/search/vocabulary.ts';
import { readingOf, termsOf } from '../support/search-reading.ts';

const near = createNearFinder(['earth', 'herring', 'berth', 'quota', 'ngừ', 'trữ']);

describe('the nearest words', () => {
  it.each([
    ['erth', 'earth'],
    ['hering', 'herring'],
    ['qouta', 'quota'],
    // Without its marks it stands for every word that it may be.
    ['nguw', 'ngu'],
    ['ngwuf', 'ngu'],
    ['truwx', 'tru'],
    ['tru74', 'tru'],
    ['quootaj', 'quota'],
  ])('to %s begin with %s', (word, nearest) => {
    expect(near(word)[0]).toBe(nearest);
  });

  it('are none where every word is far', () => {
    expect(near('whale')).toEqual([]);
    expect(createNearFinder(['medium', 'sodium'])('helium')).toEqual([]);
  });
});

describe('a query with a misspelt word', () => {
  const pages: Record<string, number> = { earth: 3, berth: 40 };
  const index: Pick<PageIndex, 'find'> = {
    find: async ({ text }) =>
      Array.from({ length: pages[text] ?? 0 }, (_, at) => ({
        id: String(at),
        score: 1,
        data: () => Promise.reject(),
      })),
  };
  const { split } = readingOf('en');
  const correct = (query: string, missing: string[]) => {
    const unknown = termsOf(query, 'en').filter(({ text }) => missing.includes(text));
    return correctQuery(query, findDoubtful(unknown), near, index, split);
  };

  it('is corrected to the near word that is on far more pages', async () => {
    expect(await correct('rare erth', ['erth'])).toBe('rare berth');
  });

  it('stays as it is where no near word is on a page', async () => {
    expect(await correct('hering', ['hering'])).toBeUndefined();
  });

  it('stays as it is where another word has none: it may be in another language', async () => {
    expect(await correct('erth whale', ['erth', 'whale'])).toBeUndefined();
  });

  it('is not corrected within a phrase or a number', () => {
    expect(findDoubtful(termsOf('"erth" 7051', 'en'))).toEqual([]);
  });
});
