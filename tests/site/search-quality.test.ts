import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close as closePagefind, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { serveFolder } from '../../src/server/serve-folder.ts';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';

const { url, folder } = inject('sites').ministry;
/** At least this share of the queries has an answer among the first three. */
const floor = 0.95;

let browser: Browser;
let plain: { url: string; close: () => Promise<void> };
beforeAll(async () => {
  browser = await launchBrowser();
  plain = await servePlain(folder);
});
afterAll(() => Promise.all([browser.close(), plain.close()]));

interface Query {
  kind: string;
  text: string;
  expected: string[];
}

describe.each(['en', 'vi'])('the search in %s', (language) => {
  const queries = readQueries(language);
  const prefix = language === 'en' ? '' : `/${language}`;
  const isExpected = ({ expected }: Query, found: string) =>
    expected.some((path) => found === prefix + path || found.split('#')[0] === prefix + path);

  it('is tried with sixty queries or more', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
  });

  it('answers among the first three results, more often than Pagefind alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${url.replace(/\/$/, '')}${prefix}/search/`);
    const own: string[][] = [];
    for (const query of queries) own.push(await askSite(page, query.text));
    await page.goto(`${plain.url.replace(/\/$/, '')}${prefix}/search/`);
    const alone = await askPagefind(page, queries);
    const rate = (results: string[][], limit: number) =>
      queries.filter((query, at) =>
        results[at]!.slice(0, limit).some((path) => isExpected(query, path)),
      ).length / queries.length;
    const missed = queries.filter(
      (query, at) => !own[at]!.slice(0, 3).some((path) => isExpected(query, path)),
    );
    console.log(
      [
        `${language}, ${queries.length} queries   success@1  success@3`,
        `this search          ${rate(own, 1).toFixed(3)}      ${rate(own, 3).toFixed(3)}`,
        `Pagefind alone       ${rate(alone, 1).toFixed(3)}      ${rate(alone, 3).toFixed(3)}`,
        ...missed.map(({ kind, text }) => `not among three: ${text} (${kind})`),
      ].join('\n'),
    );
    expect(rate(own, 3)).toBeGreaterThanOrEqual(floor);
    expect(rate(own, 3)).toBeGreaterThan(rate(alone, 3));
    await page.close();
  }, 180_000);
});

/** The same pages with the index that Pagefind makes of them by itself. */
async function servePlain(site: string): Promise<typeof plain> {
  const copy = mkdtempSync(join(tmpdir(), 'assay-plain-'));
  cpSync(site, copy, { recursive: true });
  rmSync(join(copy, 'pagefind'), { recursive: true });
  const { index } = await createIndex({});
  await index!.addDirectory({ path: copy });
  await index!.writeFiles({ outputPath: join(copy, 'pagefind') });
  await closePagefind();
  const server = await serveFolder(copy, '/', 0);
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(copy, { recursive: true });
    },
  };
}

function readQueries(language: string): Query[] {
  const file = `${import.meta.dirname}/../search/queries.${language}.yaml`;
  const kinds = parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string[]>>;
  return Object.entries(kinds).flatMap(([kind, rows]) =>
    Object.entries(rows).map(([text, expected]) => ({ kind, text, expected })),
  );
}

/** Paths of the results that the page shows, in order; parts of a result are left out. */
async function askSite(page: Page, text: string): Promise<string[]> {
  const box = page.locator('[data-search=page]');
  await box.evaluate((form) => form.removeAttribute('data-state'));
  await box.getByRole('combobox').fill(text);
  await page.waitForFunction(() => {
    const state = document.querySelector<HTMLElement>('[data-search=page]')?.dataset['state'];
    return state === 'results' || state === 'none' || state === 'failed';
  });
  return box
    .locator('.search-result:not([lang]) > a:first-child')
    .evaluateAll((links) =>
      links.map(
        (link) => `${(link as HTMLAnchorElement).pathname}${(link as HTMLAnchorElement).hash}`,
      ),
    );
}

/** The first three paths that Pagefind finds by itself in all pages of the same site. */
function askPagefind(page: Page, queries: readonly Query[]): Promise<string[][]> {
  const texts = JSON.stringify(queries.map(({ text }) => text));
  // As text, because the test runner would rewrite the import of a function.
  return page.evaluate(`(async () => {
    const index = (await import('/pagefind/pagefind.js')).createInstance({ noWorker: true });
    const answers = [];
    for (const text of ${texts}) {
      const { results } = await index.search(text);
      const pages = await Promise.all(results.slice(0, 3).map((result) => result.data()));
      answers.push(pages.map(({ url }) => url));
    }
    return answers;
  })()`);
}
