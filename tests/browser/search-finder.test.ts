import { describe, expect, it, vi } from 'vitest';
import { findHits, rememberAnswers } from '../../src/browser/search/finder.ts';
import type { Hit, Search } from '../../src/browser/search/pagefind/pagefind.ts';
import { findSpellings } from '../../src/browser/search/spelling.ts';
import { readingOf, termsOf } from '../support/search-reading.ts';

const hit = (id: string, score: number, content = ''): Hit => ({
  id,
  score,
  data: async () => ({ url: `/${id}/`, content, meta: {}, filters: {}, anchors: [] }),
});

/** An index that knows these terms and nothing else. */
const searchOf =
  (terms: Record<string, Hit[]>): Search =>
  async (term) =>
    terms[term] ?? [];

const find = async (
  index: Record<string, Hit[]>,
  query: string,
  language = 'en',
  groups: string[][] = [],
) => {
  const terms = termsOf(query, language, groups);
  const { hits, missing } = await findHits(searchOf(index), terms, readingOf(language));
  return { ids: hits.map(({ id }) => id), missing };
};

describe('a search', () => {
  it('names the words that no page holds and goes on without them', async () => {
    const { ids, missing } = await find({ nickel: [hit('a', 2, 'nickel')] }, 'nickel – qqq');
    expect(ids).toEqual(['a']);
    expect(missing).toEqual(['qqq']);
  });

  it('knows a word from the pages that the index offers for its first letters', async () => {
    const { ids, missing } = await find({ nikel: [hit('a', 2, 'Section N.')] }, 'nikel');
    expect(ids).toEqual([]);
    expect(missing).toEqual(['nikel']);
  });

  it('holds a page to its phrase, and ranks it by the words beside it', async () => {
    const index = {
      '"rare earth"': [hit('a', 1), hit('b', 1)],
      japan: [hit('b', 3, 'Japan'), hit('c', 9, 'Japan')],
    };
    expect((await find(index, '"rare earth" japan')).ids).toEqual(['b']);
  });

  it('finds đ typed as d', async () => {
    const index = { đat: [hit('a', 1, 'đất')], hiem: [hit('a', 1, 'hiếm'), hit('b', 1, 'hiếm')] };
    expect((await find(index, 'dat hiem', 'vi')).ids[0]).toBe('a');
  });

  it('puts the page with the words side by side first', async () => {
    const both = [hit('a', 1, 'rare earth'), hit('b', 1, 'rare earth')];
    const index = { rare: both, earth: both, '"rare earth"': [hit('b', 1)] };
    expect((await find(index, 'rare earth')).ids).toEqual(['b', 'a']);
  });

  it('finds a thing under its other names', async () => {
    const index = { '"rare earth elements"': [hit('a', 1)] };
    expect((await find(index, 'REE', 'en', [['rare earth elements', 'REE']])).ids).toEqual(['a']);
  });

  it.each([
    ['70', 'It is 70% of all.', ['a']],
    ['70', 'It is 70.2% of all.', []],
    ['70%', 'It is 70 years.', []],
    ['12500', 'It is 12,500 tonnes.', ['a']],
    ['12.500', 'It is 12,500 tonnes.', ['a']],
  ])('takes %s for a number in “%s”', async (query, content, ids) => {
    const hits = [hit('a', 1, content)];
    const index = { '"70"': hits, '"12500"': hits, '"12.500"': hits };
    expect((await find(index, query)).ids).toEqual(ids);
  });
});

describe('a number', () => {
  it('is looked for in further pages until enough hold it, and in no more than those', async () => {
    const read: string[] = [];
    const hits = Array.from({ length: 40 }, (_, at): Hit => {
      const { data, ...own } = hit(`${at}`, 40 - at, at % 4 === 0 ? '70%' : '70.2%');
      return {
        ...own,
        data: () => {
          read.push(own.id);
          return data();
        },
      };
    });
    const { ids } = await find({ '"70%"': hits }, '70%');
    expect(ids).toEqual(['0', '4', '8', '12', '16', '20']);
    expect(read).toHaveLength(24);
  });
});

describe('spellings', () => {
  it.each([
    ['dat', 'vi', ['dat', 'đat']],
    ['Dat', 'vi-VN', ['Dat', 'đat']],
    ['hiem', 'vi', ['hiem']],
    ['dầu', 'vi', ['dầu']],
    ['data', 'en', ['data']],
  ])('of %s in %s', (word, language, expected) => {
    expect(findSpellings(word, language)).toEqual(expected);
  });
});

describe('remembered answers', () => {
  it('ask once per term and again after a failure', async () => {
    const search = vi
      .fn<Search>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue([]);
    const remembering = rememberAnswers(search);
    await expect(remembering('nickel')).rejects.toThrow('offline');
    await remembering('nickel');
    await remembering('nickel');
    expect(search).toHaveBeenCalledTimes(2);
  });

  it('drop the oldest beyond the limit', async () => {
    const search = vi.fn<Search>().mockResolvedValue([]);
    const remembering = rememberAnswers(search, 2);
    for (const term of ['a', 'b', 'c', 'c', 'a']) await remembering(term);
    expect(search.mock.calls.map(([term]) => term)).toEqual(['a', 'b', 'c', 'a']);
  });
});
