import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { openPage } from './support/browser.ts';

const { ministry, fisheries } = inject('sites');
const long = `${ministry.url}data/rare-earth-mine-production/`;
const landings = `${fisheries.url}data/landings/`;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const sortBy = (page: Page, name: string) =>
  page.locator('.data-rows').getByRole('button', { name }).click();
const columnOf = (page: Page, index: number) =>
  page.locator(`.data-rows tbody tr > :nth-child(${index})`).allInnerTexts();

describe('the rows of a dataset', () => {
  it('are sorted by a heading: up, down, and back to the order of the file', async () => {
    const { page, trouble } = await openPage(browser, landings);
    const file = await page.locator('.data-rows tbody tr').allInnerTexts();
    const heading = page.locator('.data-rows').getByRole('columnheader', { name: 'Landed' });
    const seen: (string | null)[][] = [];
    for (let click = 0; click < 3; click++) {
      await sortBy(page, 'Landed');
      const status = await page.locator('.data-rows [role=status]').textContent();
      seen.push([await heading.getAttribute('aria-sort'), status]);
      const cells = await columnOf(page, 4);
      const numbers = cells
        .filter((text) => /\d/.test(text))
        .map((text) => Number(text.replace(',', '')));
      expect(numbers.length).toBeGreaterThan(3);
      if (click < 2)
        expect(numbers).toEqual(numbers.toSorted((a, b) => (click === 0 ? a - b : b - a)));
      if (click < 2) expect(cells.at(-1)).toBe('Not stated');
    }
    expect(seen).toEqual([
      ['ascending', 'Sorted by Landed (Tonnes), ascending.'],
      ['descending', 'Sorted by Landed (Tonnes), descending.'],
      [null, 'Rows in the order of the file.'],
    ]);
    expect(await page.locator('.data-rows tbody tr').allInnerTexts()).toEqual(file);
    expect(trouble).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it('keep their row headers, and dates and places follow what readers see', async () => {
    const { page } = await openPage(browser, `${fisheries.url}fr/data/stock-estimates/`);
    await sortBy(page, 'Publié');
    expect(await columnOf(page, 5)).toEqual(['2024', '01/06/2024', '10/2025', '10/2025']);
    await sortBy(page, 'Espèce');
    expect(await columnOf(page, 1)).toEqual(['Hareng', 'Hareng', 'Morue', 'Morue']);
    expect(await page.getByRole('rowheader', { name: 'Hareng' }).count()).toBe(2);
    await page.context().close();
  });

  it('can be sorted by keyboard on a phone, where they scroll in a frame of their own', async () => {
    const { page } = await openPage(browser, long, { viewport: { width: 390, height: 800 } });
    const button = page.locator('.data-rows thead button').first();
    await button.focus();
    expect(await button.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.data-rows th[aria-sort=ascending]').waitFor();
    // Rows of the other pages have come; and a table it is, for the ear, too.
    const rows = page.getByRole('table').first().getByRole('row');
    expect(await rows.count()).toBeGreaterThan(300);
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(300);
    await page.locator('.data-rows .tw').evaluate((frame) => frame.scrollBy(0, 2000));
    const [frame, header] = await Promise.all(
      ['.tw', 'thead th'].map((part) => page.locator(`.data-rows ${part}`).first().boundingBox()),
    );
    expect(header!.y - frame!.y).toBeGreaterThanOrEqual(0);
    expect(header!.y - frame!.y).toBeLessThan(4);
    await page.context().close();
  });

  it('keep their header in sight while the page scrolls', async () => {
    const { page } = await openPage(browser, long);
    await page.locator('.data-rows thead button').first().waitFor();
    const { y, height } = (await page.locator('.data-rows .tw').boundingBox())!;
    for (const down of [y + 100, y + height / 2]) {
      await page.evaluate((top) => scrollTo(0, top), down);
      await expect
        .poll(async () =>
          Math.round((await page.locator('.data-rows thead th').first().boundingBox())!.y),
        )
        .toBe(0);
    }
    await page.context().close();
  });

  it('stand on pages of fifty, which lead to each other without JavaScript', async () => {
    const { page } = await openPage(browser, long, { javaScriptEnabled: false });
    const first = await columnOf(page, 1);
    expect(first).toHaveLength(50);
    expect(await page.locator('#rows').innerText()).toMatch(/^Rows 1 to 50 of \d+$/);
    expect(await page.locator('.data-rows button').count()).toBe(0);
    await page.getByRole('link', { name: 'Next rows' }).click();
    await page.waitForURL('**/rows/2/');
    expect(await page.locator('#rows').innerText()).toMatch(/^Rows 51 to 100 of \d+$/);
    await page.goto(landings);
    expect(await page.locator('.row-pages').count()).toBe(0);
    await page.context().close();
  });

  it('are looked through for words, those of other pages too', async () => {
    const { page, trouble } = await openPage(browser, long);
    const [, count] = /of (\d+)$/.exec(await page.locator('#rows').innerText()) ?? [];
    await page.getByRole('searchbox', { name: 'Look in the rows' }).fill('zzz');
    await page.getByText(`0 of ${count} rows.`, { exact: true }).waitFor();
    await page.getByRole('searchbox', { name: 'Look in the rows' }).fill('');
    await page.getByText(`${count} of ${count} rows.`, { exact: true }).waitFor();
    expect(trouble).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it('are forty on paper, with the address of the whole and without buttons', async () => {
    const { page } = await openPage(browser, long);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.data-rows tbody tr:visible').count()).toBe(40);
    expect(await page.locator('.data-rows p.on-paper').innerText()).toContain(
      '/data/rare-earth-mine-production/',
    );
    for (const part of ['.data-files', '.row-find', '.row-pages'])
      expect(await page.locator(part).isVisible(), part).toBe(false);
    await page.context().close();
  });
});

describe('a register', () => {
  it('filters the rows of all its pages', async () => {
    const { page, trouble } = await openPage(browser, `${ministry.url}facts/`);
    const tally = page.locator('[data-tally]');
    const [, count] = /of (\d+)$/.exec((await tally.innerText()).trim()) ?? [];
    expect(Number(count)).toBeGreaterThan(50);
    await page.locator('select[name=theme]').selectOption({ index: 1 });
    await expect.poll(() => tally.innerText()).toMatch(new RegExp(`^\\d+ of ${count} figures$`));
    expect(trouble).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it('has each source at its address, whatever page its record is on', async () => {
    const { page } = await openPage(browser, `${ministry.url}sources/`);
    const later = page.locator('[data-later-rows] li').first();
    const id = await later.getAttribute('id');
    await later.getByRole('link').click();
    await page.waitForURL(`**/sources/pages/2/#${id}`);
    expect(await page.locator(`.sources > li[id="${id}"]`).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('a data page', () => {
  it('leads to the chart, the table and the figures that use the dataset', async () => {
    const { page } = await openPage(browser, landings);
    for (const id of ['charts', 'tables', 'facts'])
      expect(await page.locator(`section[aria-labelledby=${id}] a`).count(), id).toBeGreaterThan(0);
    const figures = page.locator('section[aria-labelledby=facts] li');
    expect(await figures.allInnerTexts()).toEqual([
      'Herring landed on North Island: 1,200 tonnes',
      'Growth of landings on North Island since 2023: 20%',
    ]);
    await page.context().close();
  });

  it('names each column with type and unit, the licence, the next review and what was revised', async () => {
    const { page } = await openPage(browser, landings);
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('landed Landed. May be empty. Number Tonnes');
    expect(text).toContain('As of 2025 Next review 31 March 2027');
    expect(text).toContain('Revisions February 2026 The cod of 2023 was invented anew.');
    expect(text).toContain('Licence Invented for tests; nothing to licence');
    await page.context().close();
  });
});

describe('the page of a figure', () => {
  it('says how to cite it, with the original source, as text to select or copy', async () => {
    const { page, trouble } = await openPage(browser, `${fisheries.url}facts/herring-share/`, {
      permissions: ['clipboard-write'],
    });
    const section = page.locator('section[aria-labelledby=cite]');
    const line = await section.locator('p.cite').innerText();
    // The day is that of the record, which the history of this repository decides.
    expect(line).toMatch(
      /^Ministry of Fisheries of Pelagia\. \(\d{4}, [A-Z][a-z]+ \d+\)\. Share of herring in the catch: about 70% \(as of October 2025\)\. Fisheries Briefings\. https:\/\/fish\.example\/fish\/facts\/herring-share\/$/,
    );
    const bibtex = await section.locator('pre').first().textContent();
    expect(bibtex).toContain(
      'note = {Original source: Institute of Imaginary Seas. (2025, October).',
    );
    await section.getByRole('button', { name: 'Copy' }).first().click();
    await section.getByText('Copied.').waitFor();
    // Pages of ours may write to the clipboard and not read it; a reader pastes.
    await page.keyboard.press('/');
    await page.keyboard.press('ControlOrMeta+V');
    expect(await page.getByRole('combobox').inputValue()).toBe(line);
    expect(trouble).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });
});
