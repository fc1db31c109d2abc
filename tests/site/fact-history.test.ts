import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readFactHistory } from '../../src/history/fact-history.ts';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { en } from '../../src/strings/en.ts';
import { openPage } from './support/browser.ts';

const { fisheries } = inject('sites');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the page of a fact', () => {
  it('lists its values over time, or says that this copy has none', async () => {
    const { reach, facts } = await readFactHistory('tests/fixtures/fisheries');
    const { page } = await openPage(browser, `${fisheries.url}facts/herring-share/`);
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: 'History' }),
    });
    const days = await section
      .locator('li time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days).toEqual((facts.get('herring-share') ?? []).map(({ day }) => day));
    const isSilent = (await section.innerText()).includes(en.factHistory.unavailable);
    expect(isSilent).toBe(reach.kind === 'unavailable');
    await page.context().close();
  });

  it('says that the fact is withdrawn, and is not found by search', async () => {
    const { page } = await openPage(browser, `${fisheries.url}facts/boat-count/`);
    expect(await page.locator('.withdrawn').innerText()).toBe(
      'Withdrawn on 20 November 2026: There are no boats.',
    );
    expect(await page.locator('[data-pagefind-body]').count()).toBe(0);
    await page.goto(`${fisheries.url}facts/herring-share/`);
    expect(await page.locator('.withdrawn').count()).toBe(0);
    expect(await page.locator('[data-pagefind-body]').count()).toBe(1);
    await page.context().close();
  });
});

describe('a former address of a fact', () => {
  it('leads on to the present one, in each language', async () => {
    const { page, trouble } = await openPage(browser, `${fisheries.url}facts/northern-herring/`);
    await page.waitForURL('**/fish/facts/north-herring-2025/');
    await page.goto(`${fisheries.url}fr/facts/northern-herring/`);
    await page.waitForURL('**/fish/fr/facts/north-herring-2025/');
    expect(trouble).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it('names the present one to search engines and to readers whom nothing leads on', async () => {
    const file = join(fisheries.folder, 'facts/northern-herring/index.html');
    expect(existsSync(file)).toBe(true);
    const html = readFileSync(file, 'utf8');
    const page = await browser.newPage();
    await page.setContent(html.replace(/<meta http-equiv[^>]*>/, ''));
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
      'https://fish.example/fish/facts/north-herring-2025/',
    );
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.getByRole('link').getAttribute('href')).toBe(
      '/fish/facts/north-herring-2025/',
    );
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe: runner } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string }[] }> };
      };
      return (await runner.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});
