import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { openPage } from './support/browser.ts';
import { useAll } from './support/use-page.ts';

const { fisheries, ministry } = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A page of each type, with what there is to use on it. */
const pages = [
  ['', ['card', 'search']],
  ['themes/stocks/', ['search']],
  ['briefings/catch/', ['chart', 'card', 'copy', 'search']],
  ['fr/briefings/catch/', ['chart', 'card', 'copy', 'search']],
  ['notes/', ['search']],
  ['notes/quota-revised/', ['card', 'copy', 'search']],
  ['facts/', ['filter', 'search']],
  ['facts/herring-share/', ['copy', 'search']],
  ['data/', ['search']],
  ['data/landings/', ['chart', 'sorting', 'search']],
  ['sources/', ['filter', 'search']],
  ['glossary/', ['search']],
  ['search/', ['search']],
  ['guide/', ['search']],
  ['guide/component-vocabulary/', ['chart', 'card', 'search']],
  ['guide/licences/', ['search']],
  ['guide/problems/', ['search']],
  ['nowhere/', ['search']],
] as const;

describe.each(pages)('/%s', (path, expected) => {
  it('breaks no rule of its policy while all of it is used, in light, dark and print', async () => {
    const { page, trouble } = await openPage(browser, fisheries.url + path, {
      permissions: ['clipboard-write'],
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await useAll(page, path.startsWith('fr/') ? 'hareng' : 'herring')).toEqual(expected);
    }
    await page.emulateMedia({ media: 'print' });
    // A browser reports every page that is missing.
    const isOwn = (text: string) => !(path === 'nowhere/' && /status of 404/.test(text));
    expect(trouble.errors.filter(isOwn)).toEqual([]);
    expect(trouble.foreign).toEqual([]);
    await page.context().close();
  });
});

describe('search', () => {
  it('works beside the page, in the one worker that the policy allows', async () => {
    const { page } = await openPage(browser, fisheries.url);
    await useAll(page, 'herring');
    expect(page.workers().map((worker) => worker.url())).toEqual([
      expect.stringMatching(`^${fisheries.url}_astro/worker-[^/]+\\.js$`),
    ]);
    const refused = await page.evaluate((address) => {
      try {
        return String(new Worker(address));
      } catch (cause) {
        return (cause as Error).name;
      }
    }, `${fisheries.url}filters.css`);
    expect(refused).toBe('TypeError');
    await page.context().close();
  });
});

describe('a script from outside', () => {
  it('does not run when it gets into a page', async () => {
    const { page, trouble } = await openPage(browser, fisheries.url);
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      const attempts = [
        () => (script.textContent = 'globalThis.ran = true'),
        () => (document.body.innerHTML = '<img src=x onerror="globalThis.ran = true">'),
        () => (script.src = 'https://elsewhere.example/x.js'),
        () => document.body.setAttribute('onclick', 'globalThis.ran = true'),
      ];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // This is the browser refusing.
        }
      }
      document.body.append(script);
      document.body.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return 'ran' in globalThis;
    });
    expect(ran).toBe(false);
    expect(trouble.errors.length).toBeGreaterThan(2);
    expect(trouble.foreign).toEqual([]);
    await page.context().close();
  });
});

describe('a file opened by itself', () => {
  const chart = globSync('charts/*.svg', { cwd: fisheries.folder })[0] ?? '';

  it.each(['favicon.svg', chart])('keeps its own colours: %s', async (path) => {
    const { page, trouble } = await openPage(browser, fisheries.url + path);
    const fill = await page.evaluate(
      () => getComputedStyle(document.querySelector('rect, path')!).fill,
    );
    expect(fill).not.toBe('rgb(0, 0, 0)');
    expect(trouble).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it('is an origin of its own: what it holds cannot reach the site', async () => {
    const { page } = await openPage(browser, fisheries.url + chart);
    expect(await page.evaluate(() => globalThis.origin)).toBe('null');
    await page.context().close();
  });

  it.each([chart, 'data/landings.json', 'fr/feed.json'])(
    'may be fetched and shown by a page of others: %s',
    async (path) => {
      // The other ministry’s site stands on another port, which is another origin.
      const { page } = await openPage(browser, ministry.url, { bypassCSP: true });
      const status = await page.evaluate(
        async (address) => (await fetch(address)).status,
        fisheries.url + path,
      );
      expect(status).toBe(200);
      await page.context().close();
    },
  );
});

describe('a dataset', () => {
  it('can be downloaded from its page', async () => {
    const { page, trouble } = await openPage(browser, `${fisheries.url}data/landings/`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('main a[href$="/data/landings.csv"]').first().click(),
    ]);
    expect(await download.failure()).toBeNull();
    expect(trouble).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });
});

describe('built pages', () => {
  const files = [fisheries, ministry].flatMap(({ folder }) =>
    globSync('**/*.html', { cwd: folder }).map((file) => join(folder, file)),
  );

  it('have no inline script, style or handler', () => {
    expect(files.length).toBeGreaterThan(100);
    const inline =
      /<script(?![^>]* src=)(?![^>]*type="application\/ld\+json")|<style|<[^>]+\s(style|on[a-z]+)=["'][^>]*>/;
    const found = files.filter((file) =>
      inline.test(readFileSync(file, 'utf8').replace(/<pre[\s\S]*?<\/pre>/g, '')),
    );
    expect(found).toEqual([]);
  });
});
