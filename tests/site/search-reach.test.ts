import { describe, expect, inject, it } from 'vitest';
import { collections } from '../../src/wording/collection.ts';
import { readBuiltPages } from './support/built-pages.ts';
import { findLostWords } from './support/lost-words.ts';

describe('every word of every page', () => {
  it.each(['en', 'vi'])(
    'finds the page it stands on, in %s',
    async (language) => {
      const { folder } = inject('sites').ministry;
      const built = readBuiltPages(folder, language);
      const { pages, words, lost } = await findLostWords(folder, language, built);
      console.log(`${language}: ${words} words of ${pages} pages, ${lost.length} out of reach`);
      for (const name of collections)
        expect(built.some(({ collection }) => collection === name)).toBe(true);
      expect(pages).toBeGreaterThan(200);
      expect(words).toBeGreaterThan(1500);
      expect(lost).toEqual([]);
    },
    120_000,
  );
});
