import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';

const { ministry } = inject('sites');
const phone = { viewport: { width: 390, height: 844 } };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${ministry.url}${path}`);
  return page;
}

const box = (page: Page) => page.locator('main [data-search=page]');
const status = (page: Page) => page.locator('main [data-part=status]');
const waitForState = (page: Page, state: string) =>
  page.locator(`main [data-search=page][data-state=${state}]`).waitFor();

/** Opens the search page on a query and waits for its results. */
async function search(query: string, options: BrowserContextOptions = {}, path = 'search/') {
  const page = await open(`${path}?${new URLSearchParams({ q: query })}`, options);
  await waitForState(page, 'results');
  return page;
}

describe('the empty search', () => {
  it('offers queries to try and nothing to narrow, and answers what it offers', async () => {
    const page = await open('search/');
    expect(await box(page).locator('.search-side').isVisible()).toBe(false);
    const samples = page.locator('main .search-samples a');
    expect(await samples.count()).toBe(4);
    const addresses = await samples.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    for (const address of addresses) {
      await page.goto(address);
      await waitForState(page, 'results');
      expect(await page.locator('main .search-result').first().isVisible()).toBe(true);
      expect(await status(page).textContent()).not.toContain('Nothing here');
    }
    await page.context().close();
  });
});

describe('the dialog', () => {
  it('sets what lies behind it apart from what every key paints, while it is open', async () => {
    const page = await open('');
    const behind = () =>
      page
        .locator('body > :is(header, main, footer)')
        .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).isolation));
    await page.locator('[data-search-open]:visible').first().click();
    await expect.poll(behind).toEqual(['isolate', 'isolate', 'isolate']);
    await page.keyboard.press('Escape');
    await expect.poll(behind).toEqual(['auto', 'auto', 'auto']);
    await page.context().close();
  });
});

describe('what is worked out', () => {
  it('is a change, large, with its chart, rows, sources, caveats and a link that leads to it', async () => {
    const page = await search('how much did terbium fall');
    const card = page.locator('main .search-computed');
    expect(await card.locator('a.answer .v').textContent()).toMatch(/^-\d+(\.\d)?%$/);
    expect(await card.locator('a.answer .m').textContent()).toContain('Computed');
    expect(await card.locator('svg[role=img]').count()).toBe(1);
    const rows = await card.locator('tbody tr').allTextContents();
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row).toMatch(/^\d{4}.*\d.*Geological Survey/);
    await card.getByText('Before it is used').click();
    expect(await card.locator('details[open] p').count()).toBeGreaterThan(1);
    const value = await card.locator('.v').textContent();
    await page.goto((await card.getByText('Link to this answer').getAttribute('href'))!);
    await waitForState(page, 'results');
    expect(await page.locator('main .search-computed .v').textContent()).toBe(value);
    await page.context().close();
  });

  it.each([
    ['china rare earths since 2010', /2018 to 2025/, 8],
    ['indonesia vs philippines nickel', /Indonesia divided by Philippines: \d/, 2],
    ['rare earths viet nam reserves all editions', /by edition/, 2],
    ['dysprosium price change 2011 to 2025', /not stated on one basis/, 2],
  ])('%s', async (query, text, rows) => {
    const page = await search(query);
    const card = page.locator('main .search-computed');
    expect(await card.textContent()).toMatch(text);
    expect(await card.locator('tbody tr').count()).toBe(rows);
    expect(await card.locator('a.answer').count()).toBe(0);
    await page.context().close();
  });

  it('is not there where nothing is', async () => {
    const page = await search('nickel indonesia');
    expect(await page.locator('main .search-computed').isVisible()).toBe(false);
    await page.context().close();
  });

  it('comes before the index, and records too', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await context.route('**/en.opening', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${ministry.url}search/?q=how+much+did+terbium+fall`);
    await page.locator('main .search-computed .v').waitFor();
    await box(page).getByRole('combobox').fill('nickel indonesia');
    await page.locator('main [role=listbox] a.answer').waitFor();
    expect(await box(page).getAttribute('data-state')).toBe('loading');
    release();
    await waitForState(page, 'results');
    expect(await page.locator('main [role=listbox] a.answer').count()).toBe(1);
    await context.close();
  });
});

describe('results', () => {
  it('are called near where nothing has all that was asked, and no figure stands large', async () => {
    const page = await search('hydrogen economy');
    expect(await status(page).textContent()).toMatch(/Nothing here is about all of .*hydrogen/);
    expect(await page.locator('main .search-group').first().textContent()).toBe('Nearest');
    expect(await page.locator('main a.answer').count()).toBe(0);
    await page.context().close();
  });

  it('are one option each for the arrow keys; what belongs to them is reached by Tab', async () => {
    const page = await search('nickel indonesia');
    const input = box(page).getByRole('combobox');
    await input.focus();
    const active = () => input.getAttribute('aria-activedescendant');
    const results = await page.locator('main [role=listbox] .search-result').count();
    const seen = new Set<string | null>();
    for (let at = 0; at < results; at++) {
      await page.keyboard.press('ArrowDown');
      seen.add(await active());
    }
    const first = await page
      .locator('main [role=listbox] .search-result > a:first-child')
      .evaluateAll((links) => links.map(({ id }) => id));
    expect([...seen]).toEqual(first);
    const inner = page.locator('main .search-section').first();
    expect(await inner.evaluate((link: HTMLElement) => link.tabIndex)).toBe(0);
    await page.context().close();
  });

  it('lead to the words that were found, and are copied without them', async () => {
    const page = await search('licensing requirement');
    const found = page.locator('main [role=listbox] .search-result > a[data-fragment]').first();
    const link = page.locator(`[id="${await found.getAttribute('id')}"]`);
    expect(await link.getAttribute('href')).not.toContain(':~:');
    await link.dispatchEvent('pointerdown');
    expect(await link.getAttribute('href')).toMatch(/:~:text=\w/);
    await page.context().close();
  });

  it('are marked on their page where the browser does not', async () => {
    const page = await open('notes/china-licences-seven-rare-earths/');
    const file = resolve('src/browser/search/mark-fragment.ts');
    const script = stripTypeScriptTypes(readFileSync(file, 'utf8')).replaceAll('export ', '');
    const mark = (hash: string) =>
      page.evaluate<string[]>(
        `${script}; markFragment(document.querySelector('main'), ${JSON.stringify(hash)});
         [...document.querySelectorAll('main mark')].map((one) => one.textContent)`,
      );
    expect(await mark('#:~:text=%zz')).toEqual([]);
    expect(await mark('#:~:text=words%20of%20no%20page')).toEqual([]);
    expect(await mark('#id:~:text=rare%20earths')).toEqual([
      expect.stringMatching(/^rare earths$/i),
    ]);
    await page.context().close();
  });

  it('are in the first half of a phone’s screen', async () => {
    for (const query of ['nickel indonesia', 'export controls']) {
      const page = await search(query, phone);
      const { y } = (await page.locator('main .search-result').first().boundingBox())!;
      expect(y, query).toBeLessThan(phone.viewport.height / 2 + 25);
      await page.context().close();
    }
  });

  it('of another language stand first where it alone has all of the query', async () => {
    const page = await open('search/');
    await box(page).getByRole('combobox').fill('doanh nghiệp tư nhân');
    await page.locator('main .search-result[lang=vi]').first().waitFor();
    const first = page.locator('main [role=listbox] .search-result').first();
    expect(await first.getAttribute('lang')).toBe('vi');
    await page.context().close();
  });
});

describe('the history', () => {
  it('has an entry for each query that is submitted, and none for what is typed on the way', async () => {
    const page = await open('search/');
    const input = box(page).getByRole('combobox');
    const before = await page.evaluate(() => history.length);
    for (const query of ['nickel', 'cobalt']) {
      await input.pressSequentially(query, { delay: 150 });
      await input.press('Enter');
      await status(page)
        .filter({ hasText: `“${query}”` })
        .waitFor();
      await input.fill('');
      await waitForState(page, 'empty');
    }
    // One for each query, and one for the field that is empty again.
    expect(await page.evaluate(() => history.length)).toBe(before + 3);
    await page.goBack();
    await status(page).filter({ hasText: '“cobalt”' }).waitFor();
    await page.goBack();
    await status(page).filter({ hasText: '“nickel”' }).waitFor();
    expect(await input.inputValue()).toBe('nickel');
    await page.context().close();
  });
});

describe('the guide for editors', () => {
  it('is not among other results, and has a search of its own', async () => {
    const page = await search('csv column');
    const paths = () =>
      page
        .locator('main [role=listbox] .search-result > a:first-child')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect((await paths()).some((path) => path.startsWith('/guide/'))).toBe(false);
    // Readers are not sent there: editors come from its pages, or by its address.
    expect(
      await page.locator('a[href*="/guide/"]:visible, a[href*="in=guide"]:visible').count(),
    ).toBe(0);
    await page.goto(`${page.url()}&in=guide`);
    await waitForState(page, 'results');
    const found = await paths();
    expect(found.length).toBeGreaterThan(0);
    for (const path of found) expect(path).toMatch(/^\/guide\//);
    await page.context().close();
  });

  it('is what the dialog of its pages searches', async () => {
    const page = await open('guide/write-a-briefing/');
    await page.keyboard.press('/');
    await page.locator('dialog').getByRole('combobox').fill('figure');
    await page.locator('dialog [data-state=results]').waitFor();
    const paths = await page
      .locator('dialog .search-result > a:first-child')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(path).toMatch(/^\/guide\//);
    await page.context().close();
  });
});
