import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';

const { ministry } = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A search page with all that goes wrong on it. */
async function openSearch(): Promise<{ page: Page; errors: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return { page, errors };
}

/** Types the text and waits until the search is done with it; returns the state it is in. */
async function ask(page: Page, text: string): Promise<string> {
  const box = page.locator('main [data-search=page]');
  // A search that is still starting would show its first state after this.
  await box.getByRole('combobox').focus();
  await page.locator('main [role=listbox][aria-busy]').waitFor({ state: 'attached' });
  await box.evaluate((form) => form.removeAttribute('data-state'));
  await box.getByRole('combobox').fill(text);
  await box.getByRole('combobox').dispatchEvent('input');
  const handle = await page.waitForFunction(() => {
    const { state } = document.querySelector<HTMLElement>('main [data-search=page]')!.dataset;
    return state && state !== 'loading' && state;
  });
  return String(await handle.jsonValue());
}

describe('the search of what no reader means', () => {
  it.each([
    ['ten thousand characters', 'nickel '.repeat(1500)],
    ['marks alone', '!?…—“”()[]{}*+'],
    ['spaces alone', '   \u00a0\u3000  '],
    ['bidi marks', '\u202enickel\u202c \u200f\u2066'],
    ['markup', '<img src=x onerror="document.title=1"><b>nickel</b>'],
    ['a regular expression', '(.*)+$ nickel [a-z]{1,1000}'],
    ['half a surrogate', 'nickel \ud83d'],
    ['letters from right to left', 'נִיקֶל نيكل'],
    ['emoji', '🐟🪨👩🏽‍🔬'],
    ['a quote without its end', '"rare earth'],
    ['numbers without end', '1'.repeat(180)],
    ['names of every object', 'constructor __proto__ toString'],
  ])('%s', async (_, text) => {
    const { page, errors } = await openSearch();
    await page.goto(`${ministry.url}search/`);
    const title = await page.title();
    expect(['results', 'none', 'empty']).toContain(await ask(page, text));
    expect(await page.locator('main [data-search=page] img').count()).toBe(0);
    expect(await page.title()).toBe(title);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

const answer =
  (status: number, body = '') =>
  (route: Route) =>
    route.fulfill({ status, body });
const cut = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
};
const faults = {
  'is not there': answer(404),
  'is refused for now': answer(503),
  'is cut short': cut,
  'is of another build': answer(200, '{}'),
  'cannot be reached': (route: Route) => route.abort(),
};

const records = ['the records', '**/search/answers.json', 'rare earths', ['results']] as const;
const rows = ['the rows', '**/search/rows.json', 'nickel indonesia', ['results']] as const;
const words = ['a file of words', '**/pairs-*.part', 'nickel indonesia', ['results']] as const;
const everything = ['everything', '**/{pagefind,search}/**/*.*', 'nickel', ['failed']] as const;
const names = Object.keys(faults) as (keyof typeof faults)[];
const cases = [
  ...[records, words].flatMap((part) => names.map((fault) => [...part, fault] as const)),
  [...rows, 'is cut short'],
  [...everything, 'is not there'],
  [...everything, 'cannot be reached'],
  ['the opening of the index', '**/en.opening', 'nickel', ['results'], 'is of another build'],
  ['the opening of the index', '**/en.opening', 'nickel', ['results'], 'is cut short'],
  ['a page of the index', '**/page-*.json', 'nickel', ['results'], 'is refused for now'],
  ['the words', '**/search/words.txt', 'dysprozium', ['none', 'failed'], 'is not there'],
] as const;

describe('a part of the search', () => {
  it.each(cases)('fails alone: %s', async (part, pattern, text, states, fault) => {
    const { page, errors } = await openSearch();
    await page.context().route(pattern, faults[fault]);
    await page.goto(`${ministry.url}search/`);
    expect(states).toContain(await ask(page, text));
    const status = await page.locator('main [data-part=status]').textContent();
    expect(status).not.toContain('Not found on any page');
    if (part !== 'the words' && part !== 'everything')
      expect(status).toContain('A part of the search could not be loaded');
    expect(errors).toEqual([]);
    // The next question tries all parts anew.
    await page.context().unrouteAll({ behavior: 'ignoreErrors' });
    expect(await ask(page, 'nickel reserves indonesia')).toBe('results');
    expect(await page.locator('main [data-part=status]').textContent()).not.toContain('could not');
    await page.context().close();
  });
});
