import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { openPage } from './support/browser.ts';

const { ministry, fisheries, staff } = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Types into the search page at `url` and waits for what it says it has found. */
async function ask(page: Page, text: string): Promise<string> {
  const box = page.locator('[data-search=page]');
  await box.getByRole('combobox').fill(text);
  const status = box.getByRole('status').filter({ hasText: `“${text}”` });
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

describe('the search page', () => {
  it('answers with the figure, its date, its source and the sentence that uses it', async () => {
    const { page, trouble } = await openPage(browser, `${ministry.url}search/`);
    await ask(page, 'nickel Indonesia');
    const block = page.locator('.search-result').first();
    expect(await block.locator('.v').textContent()).toMatch(/\d/);
    expect(await block.textContent()).toMatch(/As of \d{4}.*Source: .*Used in: /);
    await block.getByText('Used in: ').click();
    await page.waitForURL(/#/);
    expect(await page.locator(':target').textContent()).toMatch(/\d/);
    expect(trouble).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it('narrows and sorts what it found, with the number behind every filter', async () => {
    const { page } = await openPage(browser, `${ministry.url}search/`);
    await ask(page, 'nickel');
    const box = page.locator('[data-search=page]');
    await box.locator('.filters summary', { hasText: 'Kind' }).click();
    const note = box.locator('.filters label', { hasText: 'Notes' });
    await note.locator('[data-count]', { hasText: /\d/ }).waitFor();
    const count = Number(await note.locator('[data-count]').textContent());
    await note.getByRole('checkbox').check();
    await page
      .getByRole('status', { name: '' })
      .filter({ hasText: `${count} results` })
      .waitFor();
    await page.getByRole('radio', { name: 'Newest first' }).check();
    await page.waitForURL(/sort=newest/);
    const readTimes = async () => {
      const dates = await page.locator('.search-result > a:first-child .m').allTextContents();
      return dates.map((text) => Date.parse(text.split(' · ').at(-1)!));
    };
    // The address changes before the results do.
    await expect
      .poll(
        async () => {
          const times = await readTimes();
          return times.every((time, at) => at === 0 || time <= times[at - 1]!) && times.length;
        },
        { timeout: 20_000 },
      )
      .toBe(count);
    await page.context().close();
  });

  it('searches with the nearest word, and as typed where the reader insists', async () => {
    const { page } = await openPage(browser, `${ministry.url}search/`);
    await page.locator('[data-search=page]').getByRole('combobox').fill('dysprozium');
    const instead = page.getByRole('button', { name: 'Search instead for “dysprozium”' });
    await instead.waitFor();
    expect(await page.locator('[data-part=status]').first().textContent()).toContain(
      '“dysprosium”',
    );
    await instead.click();
    await page.locator('[data-search=page][data-state=none]').waitFor();
    await page.context().close();
  });

  it('shows what another language has, marked, where its own has nothing', async () => {
    const { page } = await openPage(browser, `${ministry.url}search/`);
    await page.locator('[data-search=page]').getByRole('combobox').fill('doanh nghiệp');
    const found = page.locator('.search-result[lang=vi]').first();
    await found.waitFor();
    expect(await found.textContent()).toContain('Tiếng Việt');
    expect(await found.getByRole('option').first().getAttribute('href')).toMatch(/^\/vi\//);
    await page.context().close();
  });
});

describe.each([
  ['below a path', fisheries.url, '/fish/'],
  ['of the staff edition', staff.url, '/'],
])('the search %s', (_, url, base) => {
  it('finds figures and pages under their addresses, in its dialog', async () => {
    const { page, trouble } = await openPage(browser, url);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('herring');
    await page.locator('dialog [data-state=results]').waitFor();
    const addresses = await page
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLAnchorElement).pathname));
    const paths = addresses.map((path) => path.replace(base, '/').split('/')[1]);
    expect(addresses.every((path) => path.startsWith(base))).toBe(true);
    expect(paths).toContain('facts');
    expect(paths).toContain('briefings');
    expect(trouble).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });
});
