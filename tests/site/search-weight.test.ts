import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder, type RunningServer } from '../../src/server/serve-folder.ts';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { openPage } from './support/browser.ts';
import { readBuiltPages } from './support/built-pages.ts';
import { findLostWords } from './support/lost-words.ts';
import { enlargeSite } from './support/large-site.ts';
import { openFileSearch } from './support/search-files.ts';

/**
 * Most bytes, compressed, that a reader of 1,000 notes and 3,000 figures fetches before the first list of results is
 * whole. Every sentence of these notes is of one subject, so that its words are on most of them: the longest lists of
 * pages there can be.
 */
const budget = 150_000;

/** Of every kind that readers ask: names, figures, amounts, series, comparisons, questions, slips, phrases, nothing. */
const queries = {
  en: [
    'nickel',
    'reserves',
    'rare earths viet nam',
    'indonesia nickel production 2025',
    'dysprosium price 2024',
    '3.5 million tonnes',
    '70%',
    'largest producer of tin',
    'indonesia vs philippines nickel',
    'china rare earths since 2010',
    'how much did terbium fall',
    'export controls on gallium',
    'why did the reserves of viet nam fall so far',
    'which countries does the united states import antimony from',
    'memorandum of understanding',
    'dysprozium price',
    '"rare earth"',
    'what is price floor',
    'phở bò',
    'lynas kalgoorlie',
  ],
  vi: [
    'niken',
    'trữ lượng',
    'đất hiếm việt nam',
    'san luong niken indonesia 2025',
    'giá dysprosi 2024',
    '3,5 triệu tấn',
    '70%',
    'nước khai thác thiếc lớn nhất',
    'niken indonesia so với philippines',
    'đất hiếm trung quốc từ năm 2010',
    'giá terbi giảm bao nhiêu',
    'kiem soat xuat khau gali',
    'vì sao trữ lượng đất hiếm của việt nam lại giảm mạnh như vậy',
    'hoa ky nhap khau antimon tu nhung nuoc nao',
    'bản ghi nhớ',
    'ddaats hieems',
    '"đất hiếm"',
    'giá sàn là gì',
    'hydrogen economy',
    'lynas kalgoorlie',
  ],
};

const root = mkdtempSync(join(tmpdir(), 'assay-large-'));
const folder = join(root, 'site');
let browser: Browser;
let server: RunningServer;
beforeAll(async () => {
  await enlargeSite(inject('sites').ministry.folder, folder, { notes: 1000, facts: 3000 });
  browser = await launchBrowser();
  server = await serveFolder(folder, '/', 0);
}, 240_000);
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
  rmSync(root, { recursive: true });
});

/** What a server that compresses would send of these addresses, each once: the browser keeps them. */
function weigh(addresses: readonly string[]): number {
  const sizes = [...new Set(addresses)].map((address) => {
    const file = join(folder, address);
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.from('');
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return isPacked ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Addresses that the dialog of a page fetches on intent, and then for a first question. */
async function listRequests(
  start: string,
  text: string,
): Promise<{ intent: string[]; all: string[] }> {
  const { page, trouble } = await openPage(browser, `${server.url}${start}`);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname.slice(1)));
  await Promise.all([
    page.waitForResponse(/words\.txt/),
    page.locator('[data-search-open]:visible').first().hover(),
  ]);
  const intent = [...requests];
  await page.locator('[data-search-open]:visible').first().click();
  await page.getByRole('combobox').fill(text);
  await page.waitForFunction(() => {
    const box = document.querySelector<HTMLElement>('dialog [data-search]');
    return box?.dataset['state'] === 'results' || box?.dataset['state'] === 'none';
  });
  expect(intent.join('\n')).toMatch(/answers\.json/);
  expect(trouble).toEqual({ errors: [], foreign: [] });
  await page.context().close();
  return { intent, all: requests.filter((address) => !isLater(address)) };
}

/** What filters need comes behind the first list. */
const isLater = (address: string): boolean => /\/list-\w+\.json|caveats\.json/.test(address);

/** What the search fetches for a question when nothing is kept; scripts are left out. */
async function listFetched(language: string, start: string, text: string): Promise<string[]> {
  const search = openFileSearch(folder, language, start);
  await search.ask(text);
  return [...search.fetched];
}

describe('the search of a thousand notes and three thousand figures', () => {
  it.each([
    ['en', ''],
    ['vi', 'vi/'],
  ] as const)(
    'loads its fixed part on intent, and little to the first results, in %s',
    async (language, start) => {
      const [known = ''] = queries[language];
      const { intent, all } = await listRequests(start, known);
      // A page fetches what it does on intent, the scripts that the search is made of, and what that fetches.
      const scripts = all.filter((address) => address.startsWith('_astro/'));
      const before = [...intent, ...scripts];
      expect(new Set([...before, ...(await listFetched(language, start, known))])).toEqual(
        new Set(all),
      );
      const fixed = weigh(intent);
      const sizes: string[] = [];
      for (const text of queries[language]) {
        const first = weigh([...before, ...(await listFetched(language, start, text))]);
        sizes.push(`${fixed} ${first} ${text}`);
        expect.soft(first, text).toBeLessThan(budget);
        expect(first).toBeGreaterThan(50_000);
      }
      console.log([`${language}: bytes on intent, to the first results`, ...sizes].join('\n'));
    },
    240_000,
  );

  it('finds every word of every page', async () => {
    const built = readBuiltPages(folder, 'en').filter(({ collection }) => collection === 'pages');
    const { pages, words, lost } = await findLostWords(folder, 'en', built);
    console.log(`of 1,000 notes: ${words} words of ${pages} pages, ${lost.length} out of reach`);
    expect(pages).toBeGreaterThan(1000);
    expect(lost).toEqual([]);
  }, 240_000);
});
