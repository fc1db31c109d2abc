import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { openPage } from './support/browser.ts';

const { fisheries, staff } = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const open = async (path: string, options: BrowserContextOptions = {}) =>
  (await openPage(browser, fisheries.url + path, options)).page;

describe('register of figures', () => {
  it.each([
    [
      'theme',
      'fleet',
      [
        'Fee for a licence',
        'Fund for new boats',
        'Length of the closed season',
        'Number of boats',
        'Opening of the new harbour',
      ],
    ],
    [
      'unit',
      'percent',
      ['Growth of landings on North Island since 2023', 'Share of herring in the catch'],
    ],
    [
      'source',
      'gazette-du-port',
      ['Fund for new boats', 'Herring around the islands', 'Opening of the new harbour'],
    ],
    ['state', 'contested', ['Herring around the islands']],
    ['state', 'overdue', ['Length of the closed season']],
    ['state', 'derived', ['Growth of landings on North Island since 2023']],
  ])('is filtered by %s without a script', async (filter, value, labels) => {
    const page = await open('facts/', { javaScriptEnabled: false });
    await page.locator(`select[name=${filter}]`).selectOption(value);
    expect(await page.locator('.reg tbody th:visible').allTextContents()).toEqual(
      labels.map((label) => expect.stringContaining(label) as string),
    );
    await page.context().close();
  });

  it('is sorted by links, and keeps the filter on the way', async () => {
    const page = await open('facts/');
    await page.locator('select[name=theme]').selectOption('fleet');
    await expect.poll(() => page.locator('[data-tally]').textContent()).toBe('5 of 10 figures');
    await page.getByRole('columnheader', { name: 'Next review' }).getByRole('link').click();
    await page.waitForURL('**/facts/sorted/reviewBy/?theme=fleet');
    const labels = page.locator('.reg tbody th:visible');
    expect((await labels.first().textContent())?.trim()).toBe('Length of the closed season');
    expect(await labels.count()).toBe(5);
    expect(await page.locator('[aria-sort]').textContent()).toContain('Next review');
    await page.context().close();
  });

  it('counts the places of its own language alone', async () => {
    const page = await open('facts/');
    const used = page.locator('#herring-share td').last();
    expect((await used.textContent())?.trim()).toBe('4');
    await page.context().close();
  });

  it('lists the words that stand without a record, with the reason', async () => {
    const page = await open('facts/');
    const section = page.getByRole('region', { name: 'Figures without a record' });
    expect(await section.textContent()).toMatch(
      /about a thousand tonnes.*A round number from memory/s,
    );
    await page.context().close();
  });
});

describe('page of a figure', () => {
  it('shows every estimate, the preferred one first, and why', async () => {
    const page = await open('facts/herring-stock/');
    const estimates = page.locator('section:has(#estimates)');
    expect(await estimates.locator('.flist .v').allTextContents()).toEqual([
      '9,000 tonnes',
      '7,000 tonnes',
    ]);
    expect(await estimates.textContent()).toMatch(
      /7,000 tonnes to 9,000 tonnes in 2 estimates.*Nets were counted twice.*Preferred/s,
    );
    await page.context().close();
  });

  it('leads to each sentence that uses it', async () => {
    const page = await open('facts/herring-share/');
    const links = page.locator('.uses a.said');
    expect((await links.allTextContents()).map((text) => text.trim())).toEqual([
      'Herring is about 70% of the catch.',
      'Herring is still about 70% of the catch.',
      'The Quota for herring stays at about 70% of the stock.',
    ]);
    await links.nth(1).click();
    await page.waitForURL('**/briefings/catch/#fact-herring-share.2');
    expect(await page.locator(':target').textContent()).toContain('about 70%');
    await page.context().close();
  });

  it('leads to the words of the source that it quotes', async () => {
    const page = await open('facts/herring-share/');
    const link = page.getByRole('link', { name: 'Invented survey of fish stocks' }).first();
    expect(await link.getAttribute('href')).toBe(
      'https://example.org/pelagia/survey#:~:text=about%20seventy%20in%20a%20hundred%20fish',
    );
    await page.context().close();
  });

  it('says in a dated sentence that a review is due', async () => {
    const page = await open('facts/closed-years/');
    expect(await page.locator('.note').textContent()).toContain(
      'This figure was due for review on 31 October 2026 and has not been reviewed since.',
    );
    await page.context().close();
  });

  it('lists the corrections of the figure', async () => {
    const page = await open('facts/herring-share/');
    expect(await page.locator('.corrections').textContent()).toMatch(
      /20 November 2026.*The share had been read from the wrong line.*65% became 70%/s,
    );
    await page.context().close();
  });
});

describe('briefing', () => {
  it('opens a claim as it opens a figure: the predicate, the rows that prove it, the source', async () => {
    const page = await open('briefings/catch/');
    await page.locator('a.claim').first().hover();
    const card = page.locator('.card');
    await card.waitFor();
    expect((await card.locator('.c-what').textContent())?.trim()).toBe(
      'North Island: largest of 4. Landed (Tonnes): Herring, 2025',
    );
    expect(await card.textContent()).toMatch(
      /Proof\s*North Island: 1,200 tonnes; East Island: 800 tonnes.*Source.*Pelagian Fish Office.*Open the data/s,
    );
    expect(await card.locator('.c-val').count()).toBe(0);
    await page.context().close();
  });

  it('leads from a claim to its proof without a script', async () => {
    const page = await open('briefings/catch/', { javaScriptEnabled: false });
    await page.locator('a.claim').first().click();
    const record = page.locator('#claim-north-lands-most-herring');
    expect(page.url()).toMatch(/#claim-north-lands-most-herring$/);
    expect(await record.textContent()).toContain('North Island: 1,200 tonnes');
    await page.context().close();
  });

  it('marks a contested figure in the text, and shows the range in its card', async () => {
    const page = await open('briefings/catch/');
    const figure = page.locator('#fact-herring-stock');
    expect(await figure.textContent()).toContain('9,000 tonnes (Contested)');
    await figure.hover();
    const card = page.locator('.card');
    await card.waitFor();
    expect(await card.textContent()).toMatch(
      /Contested.*7,000 tonnes to 9,000 tonnes in 2 estimates/s,
    );
    await page.context().close();
  });

  it('says when it was corrected, and how', async () => {
    const page = await open('briefings/catch/');
    await page.locator('.b-meta a[href="#corrections"]').click();
    expect(await page.locator('section:has(#corrections)').textContent()).toMatch(
      /Correction.*wrong line.*Share of herring in the catch.*65% became 70%/s,
    );
    await page.context().close();
  });

  it('says which figures are due for review, since when', async () => {
    const page = await open('briefings/fleet/');
    expect(await page.locator('.note').textContent()).toContain(
      'review: 1, the first since 31 October 2026',
    );
    expect(await page.locator('#figure-closed-years .marks').textContent()).toContain(
      'Under review',
    );
    await page.context().close();
  });

  it('fills in figures named in descriptions and alternative texts', async () => {
    const page = await open('briefings/catch/');
    const description = page.locator('meta[name=description]');
    expect(await description.getAttribute('content')).toContain(
      '1,200 tonnes of herring in the north',
    );
    expect(
      await page.locator('#chart-landings-by-island svg').first().getAttribute('aria-label'),
    ).toContain('with 1,200 tonnes.');
    await page.context().close();
  });
});

describe('sources', () => {
  it('lead back to what rests on them', async () => {
    const page = await open('sources/');
    const source = page.locator('#gazette-du-port');
    expect(await source.locator('summary').textContent()).toBe('3 figures, 0 datasets, 3 pages');
    await source.locator('summary').click();
    await source.getByRole('link', { name: /Herring around the islands/ }).click();
    await page.waitForURL('**/facts/herring-stock/');
    await page.context().close();
  });

  it('are filtered without a script and sorted by links', async () => {
    const page = await open('sources/', { javaScriptEnabled: false });
    await page.locator('select[name=confidence]').selectOption('low');
    expect(
      await page.locator('.sources > li:visible').evaluateAll((all) => all.map(({ id }) => id)),
    ).toEqual(['gazette-du-port']);
    await page.getByRole('link', { name: 'Newest first' }).click();
    expect(await page.locator('.sources > li').first().getAttribute('id')).toBe(
      'pelagia-landings-2026',
    );
    await page.context().close();
  });
});

describe('status', () => {
  it('is not in the public edition', () => {
    expect(existsSync(join(fisheries.folder, 'status'))).toBe(false);
    expect(existsSync(join(fisheries.folder, 'status.json'))).toBe(false);
  });

  it('tells the staff what needs an editor, on a page and as JSON', async () => {
    const { page } = await openPage(browser, `${staff.url}status/`);
    expect(await page.locator('main').textContent()).toMatch(
      /Length of the closed season.*23.*about a thousand tonnes.*A round number from memory/s,
    );
    const status = JSON.parse(readFileSync(join(staff.folder, 'status.json'), 'utf8')) as {
      facts: object;
      overdue: object[];
    };
    expect(status.facts).toEqual({
      all: 10,
      typed: 7,
      cell: 2,
      derived: 1,
      contested: 1,
      estimates: 2,
      overdue: 1,
    });
    expect(status.overdue).toMatchObject([{ kind: 'fact', id: 'closed-years', daysLate: 23 }]);
    await page.context().close();
  });
});
