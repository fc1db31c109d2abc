import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { readBuiltPages } from './support/built-pages.ts';
import { findLostWords } from './support/lost-words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('every word of every page', () => {
  it.each(['en', 'vi'])(
    'finds the page it stands on, in %s',
    async (language) => {
      const { url, folder } = inject('sites').ministry;
      const page = await browser.newPage();
      await page.goto(url);
      const built = readBuiltPages(folder, language);
      const { pages, words, lost } = await findLostWords(page, built);
      console.log(`${language}: ${words} words of ${pages} pages, ${lost.length} out of reach`);
      for (const part of ['', '-x-records', '-x-guide'])
        expect(built.some(({ code }) => code === language + part)).toBe(true);
      expect(pages).toBeGreaterThan(200);
      expect(words).toBeGreaterThan(1500);
      expect(lost).toEqual([]);
      await page.close();
    },
    120_000,
  );
});
