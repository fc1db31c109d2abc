import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createPublicView } from '../../src/library/edition-view.ts';
import { publishedDatasets } from '../../src/library/library.ts';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { readSound } from '../support/fixture-library.ts';
import { readPageTexts, type PageText } from '../support/page-texts.ts';
import { openPage } from './support/browser.ts';
import { findViolations } from './support/violations.ts';

const { ministry, fisheries } = inject('sites');

/** One page of each type. */
const pages = [
  '',
  'themes/',
  'themes/strategy/',
  'briefings/',
  'briefings/resource-potential/',
  'briefings/us-outreach/',
  'briefings/costs-and-risks/',
  'briefings/strategy/',
  'notes/',
  'notes/timor-leste-joins-asean/',
  'facts/',
  'facts/china-rare-earth-mine-share-usgs-2025/',
  'data/',
  'data/us-import-reliance/',
  'data/rare-earth-mine-production/',
  'sources/',
  'glossary/',
  'corrections/',
  'how-we-check/',
  'about/',
  'search/',
  'search/?q=nickel',
  'guide/',
  'guide/write-a-briefing/',
  'guide/component-vocabulary/',
  'guide/data-and-feeds/',
  'guide/serve-it-safely/',
  'guide/licences/',
  'guide/problems/',
  'guide/problems/unknown-fact/',
  '404.html',
  'vi/404.html',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(pages)('/%s', (path) => {
  it('has no accessibility violation and no error in either theme', async () => {
    const { page, trouble } = await openPage(browser, ministry.url + path);
    if (path.includes('?q=')) await page.getByRole('option').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
    expect(trouble).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it('does not scroll sideways from 320 to 1440 px', async () => {
    const { page } = await openPage(browser, ministry.url + path);
    for (const width of [320, 390, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });
});

describe('another ministry’s site, below a path and in two languages', () => {
  it('serves each language under its own tree, with pairs between them', async () => {
    const { page, trouble } = await openPage(browser, fisheries.url);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('link[hreflang=fr]').getAttribute('href')).toBe(
      'https://fish.example/fish/fr/',
    );
    await page.locator('.langs a').click();
    await page.waitForURL('**/fish/fr/');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(trouble).toEqual({ errors: [], foreign: [] });
  });

  it('has every internal link, picture and script where the page says it is', async () => {
    const { page } = await openPage(browser, fisheries.url);
    const queue = [page.url()];
    const seen = new Set(queue);
    const broken: string[] = [];
    for (let address = queue.pop(); address; address = queue.pop()) {
      const response = await page.request.get(address);
      if (response.status() !== 200) broken.push(address);
      if (!response.headers()['content-type']?.includes('text/html')) continue;
      for (const [, target = ''] of (await response.text()).matchAll(/(?:href|src)="([^"]+)"/g)) {
        const next = new URL(target.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), address);
        next.hash = '';
        if (!next.href.startsWith(new URL(fisheries.url).origin) || seen.has(next.href)) continue;
        if (!next.href.startsWith(fisheries.url))
          broken.push(`${next.href} (outside the base path)`);
        seen.add(next.href);
        queue.push(next.href);
      }
    }
    expect(seen.size).toBeGreaterThan(40);
    expect(broken).toEqual([]);
  });
});

describe('the Vietnamese edition', async () => {
  const library = createPublicView(await readSound('content'), '2026-11-23T00:00:00.000Z');
  const folder = join(ministry.folder, 'vi');
  const textsOf = (path: string) => readPageTexts(readFileSync(join(folder, path), 'utf8'));
  const sources = [...library.sources.entries.values()].map(({ value }) => value);

  it('says of every record’s text in English that it is', () => {
    const misread: (PageText & { path: string })[] = [];
    const expectEnglish = (path: string, records: (string | undefined)[]) => {
      // Registers stand on several pages.
      const later = join(dirname(path), 'pages/2/index.html');
      const said = [path, later].filter((one) => existsSync(join(folder, one))).flatMap(textsOf);
      for (const record of records.filter((one) => one !== undefined)) {
        const own = said.filter(({ text }) => text === record.replace(/\s+/g, ' '));
        expect(own, `${record} on ${path}`).not.toEqual([]);
        misread.push(
          ...own.filter(({ language }) => language !== 'en').map((one) => ({ path, ...one })),
        );
      }
    };
    for (const { id, value: fact } of library.facts.entries.values())
      expectEnglish(`facts/${id}/index.html`, [fact.where, fact.attributedTo, fact.quote]);
    expectEnglish(
      'sources/index.html',
      sources.flatMap(({ title, licence }) => [title, licence]),
    );
    for (const { id, value: dataset } of publishedDatasets(library)) {
      const cells = Object.entries(dataset.columns).flatMap(([name, { type, values }]) =>
        type === 'string' && !values
          ? dataset.rows.slice(0, 50).map((row) => String(row[name] ?? ''))
          : [],
      );
      // Longer ones are folded: their beginning and their rest stand apart.
      const words = cells.filter((cell) => /\p{L}{2}/u.test(cell) && cell.length < 90);
      expectEnglish(`data/${id}/index.html`, [dataset.licence, ...new Set(words)]);
    }
    expect(misread).toEqual([]);
  });

  it('has no other text that reads like English, beside the names of publishers', () => {
    const names = sources.flatMap(({ publisher, author }) => [publisher, author ?? publisher]);
    const isEnglish = (text: string) =>
      /\b(the|of|and|for|from|with|is|are|by)\b/i.test(text) && !/[à-ỹăđơư]/i.test(text);
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const slips = pages
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => textsOf(path).map((one) => ({ path, ...one })))
      .filter(({ text, language }) => language === 'vi' && isEnglish(text))
      .filter(({ text }) => !names.some((name) => text.includes(name)));
    expect(slips).toEqual([]);
  });
});
