import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder, type RunningServer } from '../../src/server/serve-folder.ts';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { openPage } from './support/browser.ts';
import { findLostWords } from './support/lost-words.ts';
import { enlargeSite } from './support/large-site.ts';

/** Most bytes that a reader of 1,000 notes fetches before the first results of one word, compressed. */
const budget = 150_000;

const root = mkdtempSync(join(tmpdir(), 'assay-large-'));
const folder = join(root, 'site');
let browser: Browser;
let server: RunningServer;
beforeAll(async () => {
  await enlargeSite(inject('sites').ministry.folder, folder, 1000);
  browser = await launchBrowser();
  server = await serveFolder(folder, '/', 0);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
  rmSync(root, { recursive: true });
});

/** What a server that compresses would send of these addresses. */
function weigh(addresses: readonly string[]): number {
  const sizes = addresses.map((address) => {
    const file = join(folder, new URL(address).pathname);
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.from('');
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return isPacked ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('the search of a thousand notes', () => {
  it('loads its fixed part on intent, and little to the first results of a word', async () => {
    const { page, trouble } = await openPage(browser, server.url);
    const requests: string[] = [];
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('[data-search-open]:visible').first().hover();
    await page.waitForRequest(/wasm/);
    await page.waitForLoadState('networkidle');
    const fixed = requests.length;
    await page.locator('[data-search-open]:visible').first().click();
    const started = performance.now();
    await page.getByRole('combobox').fill('nickel');
    await page.getByRole('option').first().waitFor();
    const took = performance.now() - started;
    const first = requests.filter((address) => !/pages\.en\.json/.test(address));
    console.log(
      [
        `of 1,000 notes: ${weigh(requests.slice(0, fixed))} bytes on intent,`,
        `${weigh(first)} to the first results, ${Math.round(took)} ms after the word`,
      ].join(' '),
    );
    expect(requests.slice(0, fixed).join('\n')).toMatch(/answers\.json/);
    expect(weigh(first)).toBeLessThan(budget);
    expect(weigh(first)).toBeGreaterThan(80_000);
    expect(trouble).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it('finds every word of every page', async () => {
    const page = await browser.newPage();
    await page.goto(server.url);
    const { pages, words, lost } = await findLostWords(page, 'en');
    console.log(`of 1,000 notes: ${words} words of ${pages} pages, ${lost.length} out of reach`);
    expect(pages).toBeGreaterThan(1000);
    expect(lost).toEqual([]);
    await page.close();
  }, 240_000);
});
