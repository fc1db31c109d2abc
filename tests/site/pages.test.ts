import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openPage } from './support/browser.ts';
import { findViolations } from './support/violations.ts';

const { ministry, fisheries } = inject('sites');

/** One page of each type. */
const pages = [
  '',
  'themes/strategy/',
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
