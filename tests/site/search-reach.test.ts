import { describe, expect, inject, it } from 'vitest';
import { collections } from '../../src/search/words/collection.ts';
import { openWrittenIndex } from '../../src/search/read-index.ts';
import { createSplitter } from '../../src/search/words/words.ts';
import { createRandom } from '../support/random.ts';
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

describe('every phrase of a page', () => {
  it.each(['en', 'vi'])('of two to four words finds it, in %s', async (language) => {
    const { folder } = inject('sites').ministry;
    const split = createSplitter(language);
    const random = createRandom(7);
    let tried = 0;
    for (const collection of collections) {
      const index = await openWrittenIndex(folder, language, collection);
      for (let page = 0; page < index.pages; page += 3) {
        const words = split((await index.readPage(page)).content);
        for (const length of [2, 3, 4]) {
          const start = Math.floor(random() * (words.length - length));
          const phrase = words.slice(start, start + length);
          if (phrase.length < length) continue;
          tried++;
          for (const [at, word] of phrase.slice(1).entries())
            expect(await index.findPair(phrase[at]!, word), word.text).toContain(page);
        }
      }
    }
    expect(tried).toBeGreaterThan(300);
  });
});
