import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { findLostWords } from './support/lost-words.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('every word of every page', () => {
  it.each(['en', 'vi'])(
    'finds the pages it stands on, in %s',
    async (language) => {
      const page = await browser.newPage();
      await page.goto(inject('sites').ministry.url);
      const { pages, words, lost } = await findLostWords(page, language);
      console.log(`${language}: ${words} words of ${pages} pages, ${lost.length} out of reach`);
      expect(pages).toBeGreaterThan(20);
      expect(words).toBeGreaterThan(500);
      expect(lost).toEqual([]);
      await page.close();
    },
    120_000,
  );
});
