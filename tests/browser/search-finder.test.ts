import { describe, expect, it, vi } from 'vitest';
import { findHits, findMembers, rememberAnswers } from '../../src/browser/search/finder.ts';
import type { Hit, Search } from '../../src/browser/search/pagefind.ts';
import { combineSpellings, findSpellings } from '../../src/browser/search/spelling.ts';

const hit = (id: string, score: number): Hit => ({ id, score, data: () => Promise.reject() });

/** An index that knows these terms and nothing else. */
const searchOf =
  (terms: Record<string, Hit[]>): Search =>
  async (term) =>
    terms[term ?? '*'] ?? [];

describe('a search', () => {
  it('names the words that no page holds and goes on without them', async () => {
    const search = searchOf({ nickel: [hit('a', 2)] });
    const { hits, missing } = await findHits(search, 'nickel – qqq', 'en');
    expect(hits.map(({ id }) => id)).toEqual(['a']);
    expect(missing).toEqual(['qqq']);
  });

  it('finds nothing when no word is known', async () => {
    const { hits, missing } = await findHits(searchOf({}), 'qqq % zzz', 'en');
    expect(hits).toEqual([]);
    expect(missing).toEqual(['qqq', 'zzz']);
  });

  it('finds every page without a text', async () => {
    const { hits } = await findHits(searchOf({ '*': [hit('a', 0)] }), '', 'en');
    expect(hits).toHaveLength(1);
  });

  it('leaves a quoted phrase whole', async () => {
    const { hits } = await findHits(
      searchOf({ '"rare earth"': [hit('a', 1)] }),
      '"rare earth"',
      'en',
    );
    expect(hits).toHaveLength(1);
  });

  it('finds đ typed as d, without the pages that only match the other word', async () => {
    const search = searchOf({
      hiem: [hit('a', 1), hit('b', 1)],
      đat: [hit('a', 1)],
      'đat hiem': [hit('a', 3)],
    });
    const { hits, missing } = await findHits(search, 'dat hiem', 'vi');
    expect(hits.map(({ id }) => id)).toEqual(['a']);
    expect(missing).toEqual([]);
  });

  it('joins the answers of both spellings, best first', async () => {
    const search = searchOf({ dau: [hit('a', 1), hit('b', 2)], đau: [hit('a', 3)] });
    const { hits } = await findHits(search, 'dau', 'vi');
    expect(hits.map(({ id, score }) => [id, score])).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
  });
});

describe('spellings', () => {
  it.each([
    ['dat', 'dat hiem', 'vi', ['dat', 'đat']],
    ['Dat', 'Dat', 'vi-VN', ['Dat', 'đat']],
    ['hiem', 'dat hiem', 'vi', ['hiem']],
    ['du', 'du lịch', 'vi', ['du']],
    ['data', 'data', 'en', ['data']],
  ])('of %s in “%s” (%s)', (word, text, language, expected) => {
    expect(findSpellings(word, text, language)).toEqual(expected);
  });

  it('combine word by word, up to a limit', () => {
    expect(combineSpellings([['a', 'b'], ['c']])).toEqual(['a c', 'b c']);
    expect(combineSpellings([])).toEqual([]);
    expect(combineSpellings(Array.from({ length: 9 }, () => ['d', 'đ']))).toHaveLength(8);
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

describe('filter values', () => {
  it('are asked for one by one', async () => {
    const search: Search = async (_, filters) =>
      filters?.['kind'] === 'fact' ? [hit('a', 0)] : [];
    const members = await findMembers(search, { theme: ['supply'], kind: ['fact'] });
    expect(members.kind.get('fact')).toEqual(new Set(['a']));
    expect(members.theme.get('supply')).toEqual(new Set());
  });
});
