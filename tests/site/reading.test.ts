import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { openPage } from './support/browser.ts';

const { url, folder } = inject('sites').ministry;
const briefing = `${url}briefings/resource-potential/`;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a reader', () => {
  it('walks from the home page to a figure, a chart and a search result without one error', async () => {
    const { page, trouble } = await openPage(browser, url);
    await page.getByRole('heading', { level: 1 }).getByRole('link').click();
    await page.waitForURL('**/briefings/**');

    const figure = page.locator('.prose .fig-v').first();
    await figure.hover();
    const card = page.locator('.card:visible');
    await card.waitFor();
    expect(await card.textContent()).toContain(await figure.textContent());
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });

    const plot = page.locator('.plot[data-chart]').first();
    await plot.focus();
    await page.locator('.plot[data-state=live]').first().waitFor();
    await page.keyboard.press('ArrowRight');
    const first = await page.locator('.chart-tip:visible').textContent();
    await page.keyboard.press('ArrowRight');
    const second = await page.locator('.chart-tip:visible').textContent();
    expect(first).toMatch(/: .*\d/);
    expect(second).not.toBe(first);

    await page.locator('h1').click();
    await page.keyboard.press('/');
    const input = page.getByRole('combobox');
    await input.waitFor();
    await input.fill('dysprosium');
    const option = page.getByRole('option').first();
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((address) => !address.pathname.includes('resource-potential'));
    expect(await page.locator('main').textContent()).toMatch(/dysprosium/i);
    expect(trouble).toEqual({ errors: [], foreign: [] });
  });

  it('comes from a number to its record on the page, and to its own page, when there is no JavaScript', async () => {
    const { page } = await openPage(browser, briefing, { javaScriptEnabled: false });
    const figure = page.locator('.prose .fig-v').first();
    const value = (await figure.textContent())?.trim() ?? '';
    await figure.click();
    expect(await page.locator(':target .val').textContent()).toContain(value);
    await page.locator(':target a.what').click();
    await page.waitForURL('**/facts/**');
    expect(await page.locator('.hero').textContent()).toContain(value);
  });

  it('sees every chart and its values when there is no JavaScript', async () => {
    const { page } = await openPage(browser, briefing, { javaScriptEnabled: false });
    const charts = page.locator('figure.chart');
    const count = await charts.count();
    expect(count).toBeGreaterThanOrEqual(2);
    for (let index = 0; index < count; index++) {
      const chart = charts.nth(index);
      expect(await chart.locator('svg:visible').count()).toBe(1);
      expect(await chart.locator('svg:visible').getAttribute('aria-label')).toMatch(
        /\w{4,}.*\w{4,}/,
      );
      expect(await chart.locator('svg:visible text').count()).toBeGreaterThan(2);
      expect(await chart.locator('details tbody tr').count()).toBeGreaterThan(1);
      for (const ending of ['csv', 'svg', 'png']) {
        const address = await chart.locator(`a[href$=".${ending}"]`).getAttribute('href');
        expect((await page.request.get(new URL(address ?? '', url).href)).status()).toBe(200);
      }
    }
  });

  it('keeps the drawn chart when the drawing code cannot be loaded', async () => {
    const { page } = await openPage(browser, briefing);
    await page.route('**/charts/*.json', (route) => route.abort());
    const plot = page.locator('.plot[data-chart]').first();
    await plot.focus();
    await page.locator('.plot[data-state=static]').first().waitFor();
    expect(await plot.locator('svg:visible').count()).toBe(1);
  });

  it('finds every page from the search page when there is no JavaScript', async () => {
    const { page } = await openPage(browser, `${url}search/`, { javaScriptEnabled: false });
    for (const path of [
      '/briefings/strategy/',
      '/facts/',
      '/sources/',
      '/corrections/',
      '/accessibility/',
    ]) {
      expect(await page.locator(`main a[href="${path}"]`).count()).toBeGreaterThan(0);
    }
  });

  it('reads a sentence whose figure stands at a line end with its spaces', async () => {
    const { page } = await openPage(browser, briefing);
    const text = (await page.locator('.prose').innerText()).replace(/\s+/g, ' ');
    expect(text).not.toMatch(/\d%[a-z]/);
    expect(text).not.toMatch(/[a-z]\d+(\.\d+)?%/);
  });
});

/** Whether the card lies over the figure that it explains. */
const covers = (figure: Locator): Promise<boolean> =>
  figure.evaluate((link) => {
    const card = document.querySelector('.card')!.getBoundingClientRect();
    const text = document.createRange();
    text.selectNodeContents(link);
    const line = text.getBoundingClientRect();
    return (
      line.left < card.right &&
      line.right > card.left &&
      line.top < card.bottom &&
      line.bottom > card.top
    );
  });

describe('a card', () => {
  it.each([
    ['in the margin of a desk', 1280, 'margin'],
    ['beside the sentence on a tablet', 820, 'under'],
    ['at the foot of a phone', 390, 'foot'],
  ])(
    'opens %s, tells who listens, and covers nothing that it explains',
    async (_, width, place) => {
      const { page } = await openPage(browser, briefing);
      await page.setViewportSize({ width, height: width === 820 ? 1180 : 900 });
      const figure = page.locator('.bottom .fig-v').first();
      await page.locator('main .crumb a').last().focus();
      await page.keyboard.press('Tab');
      while (!(await figure.evaluate((link) => link === document.activeElement)))
        await page.keyboard.press('Tab');
      const card = page.locator('.card:visible');
      await card.waitFor();
      expect(await card.getAttribute('data-place')).toBe(place);
      expect(await covers(figure)).toBe(false);
      expect(await page.locator('[role=status].vh').last().textContent()).toContain(
        (await figure.textContent())?.replace(/ \(.*/, '').trim(),
      );
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      expect(await figure.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.context().close();
    },
  );
});

describe('a briefing page', () => {
  it('says its bottom line in the first screen of a desk and of a phone', async () => {
    const { page } = await openPage(browser, briefing);
    for (const [width, height] of [
      [1280, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const box = await page.locator('.bottom').boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0), `${width} px`).toBeLessThan(height);
    }
    await page.context().close();
  });

  it('loads neither chart code nor search before it is asked', async () => {
    const requests: string[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(briefing, { waitUntil: 'networkidle' });
    expect(
      requests.filter((path) => /pagefind|live-chart|controller|worker|\.json$|\.txt$/.test(path)),
    ).toEqual([]);
  });

  it('weighs little: HTML, styles and script before interaction, compressed', () => {
    const html = readFileSync(join(folder, 'briefings/resource-potential/index.html'), 'utf8');
    const weigh = (text: string | Buffer) => gzipSync(text).length;
    const assets = (pattern: RegExp) =>
      [...html.matchAll(pattern)].map(([, path = '']) => weigh(readFileSync(join(folder, path))));
    const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
    const styles = sum(assets(/<link rel="stylesheet" href="([^"]+)"/g));
    const scripts = sum(assets(/<script[^>]+src="([^"]+)"/g));
    expect(styles).toBeGreaterThan(0);
    expect(scripts).toBeGreaterThan(0);
    expect(weigh(html)).toBeLessThan(40_000);
    expect(styles).toBeLessThan(20_000);
    expect(scripts).toBeLessThan(8_000);
  });
});
