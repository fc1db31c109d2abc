import { afterEach, describe, expect, it, vi } from 'vitest';
import { findHits, findMissing } from '../../src/browser/search/finder.ts';
import { openIndexes } from '../support/page-index.ts';
import { readingOf, termsOf } from '../support/search-reading.ts';

afterEach(() => vi.unstubAllGlobals());

/** Addresses of the pages with these texts that a query finds, best first, and the words that none has. */
async function find(
  pages: Record<string, string>,
  query: string,
  { language = 'en', groups = [] }: { language?: string; groups?: string[][] } = {},
) {
  const [index] = await openIndexes({ pages }, language);
  const terms = termsOf(query, language, groups);
  const { hits, missing } = await findHits(index!, terms, readingOf(language));
  return { urls: hits.map(({ title }) => title!.url.replace('/base', '')), missing };
}

describe('a search', () => {
  it('names the words that no page holds and goes on without them', async () => {
    const { urls, missing } = await find({ '/a/': 'Nickel. Of nickel.' }, 'nickel – qqq');
    expect(urls).toEqual(['/a/']);
    expect(missing).toEqual(['qqq']);
  });

  it('takes no word for another that begins alike', async () => {
    const { urls, missing } = await find({ '/a/': 'Section N. Nik.' }, 'nikel');
    expect(urls).toEqual([]);
    expect(missing).toEqual(['nikel']);
  });

  it('holds a page to its phrase, and ranks it by the words beside it', async () => {
    const pages = {
      '/a/': 'A. rare earth',
      '/b/': 'B. Rare earths of Japan',
      '/c/': 'Japan. Japan, rare on earth',
    };
    expect((await find(pages, '"rare earth" japan')).urls).toEqual(['/b/']);
  });

  it('finds đ typed as d, and a word without its marks', async () => {
    const pages = { '/a/': 'A. đất hiếm', '/b/': 'B. hiếm' };
    expect((await find(pages, 'dat hiem', { language: 'vi' })).urls[0]).toBe('/a/');
    expect((await find(pages, 'phở', { language: 'vi' })).urls).toEqual([]);
  });

  it('finds a word in any of its forms, and as other English spells it', async () => {
    const pages = { '/a/': 'A. refineries', '/b/': 'B. aluminium', '/c/': 'C. off-take' };
    expect((await find(pages, 'refinery')).urls).toEqual(['/a/']);
    expect((await find(pages, 'aluminum')).urls).toEqual(['/b/']);
    expect((await find(pages, 'offtake')).urls).toEqual(['/c/']);
  });

  it('takes the last word for the beginning of one, and no other', async () => {
    const pages = { '/a/': 'A. dysprosium price', '/b/': 'B. dysprosium' };
    expect((await find(pages, 'dyspro')).urls).toHaveLength(2);
    expect((await find(pages, 'dyspro price')).missing).toEqual(['dyspro']);
  });

  it('finds a phrase with a number in it', async () => {
    const pages = { '/a/': 'A. of 3.5 million tonnes', '/b/': 'B. 3.5 tonnes of a million' };
    expect((await find(pages, '"3.5 million tonnes"')).urls).toEqual(['/a/']);
  });

  it('puts the page with the words side by side first', async () => {
    const pages = { '/a/': 'A. rare on the earth', '/b/': 'B. the rare earth on' };
    expect((await find(pages, 'rare earth')).urls).toEqual(['/b/', '/a/']);
  });

  it('puts the page first that has the word in its title, then in a heading', async () => {
    const pages = { '/a/': 'Fish. Cod and much else', '/b/': 'Cod. And much else of it' };
    expect((await find(pages, 'cod')).urls).toEqual(['/b/', '/a/']);
  });

  it('finds a thing under its other names, which are there as a whole', async () => {
    const groups = [['rare earth elements', 'REE']];
    const pages = { '/a/': 'A. rare earth elements', '/b/': 'B. elements of a rare earth' };
    expect((await find(pages, 'REE', { groups })).urls).toEqual(['/a/']);
  });

  it.each([
    ['70', 'It is 70% of all.', 1],
    ['70', 'It is 70.2% of all.', 0],
    ['70%', 'It is 70 years.', 0],
    ['12500', 'It is 12,500 tonnes.', 1],
    ['12.500', 'It is 12,500 tonnes.', 1],
    ['3.5m', 'It is 3.5 million tonnes.', 1],
    ['2024', 'In 2024 it was.', 1],
  ])('takes %s for a number in “%s”', async (query, content, count) => {
    expect((await find({ '/a/': `A. ${content}` }, query)).urls).toHaveLength(count);
  });

  it('knows what no page has before it fetches anything', async () => {
    const [index] = await openIndexes({ pages: { '/a/': 'A. rare earth' } });
    vi.stubGlobal('fetch', () => Promise.reject(new Error('No network')));
    const terms = termsOf('rare mackerel', 'en');
    const missing = await findMissing(index!, terms, readingOf('en'));
    expect(missing.map(({ text }) => text)).toEqual(['mackerel']);
  });
});
