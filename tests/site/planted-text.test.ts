import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type RunningServer } from '../../src/server/serve-folder.ts';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { runCommand } from '../support/command.ts';
import { plantContent } from '../support/planted-content.ts';
import { openPage } from './support/browser.ts';

let root: string;
let built: string;
let browser: Browser;
let server: RunningServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'assay-planted-'));
  built = join(root, 'dist');
  plantContent('tests/fixtures/fisheries', join(root, 'content'));
  const { code, output } = await runCommand('build', {
    CONTENT_DIR: join(root, 'content'),
    OUT_DIR: built,
    SITE_URL: 'https://fish.example',
    BUILD_DATE: '2026-11-23',
    EDITION: 'staff',
  });
  if (code !== 0) throw new Error(output);
  [server, browser] = [await serveFolder(built, '/', 0), await launchBrowser()];
}, 180_000);
afterAll(async () => {
  await Promise.all([server?.close(), browser?.close()]);
  rmSync(root, { recursive: true, force: true });
});

const filesOf = (extension: string) => globSync(`**/*.${extension}`, { cwd: built });
/** What of a page is not the value of an attribute, where `<` starts nothing. */
const readMarkup = (name: string) => read(name).replaceAll(/="[^"]*"/g, '');
const read = (name: string) => readFileSync(join(built, name), 'utf8');

describe('hostile words in every field', () => {
  it.each(['html', 'svg', 'xml', 'css'])('are nowhere markup in a file of type %s', (extension) => {
    const files = filesOf(extension);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((name) => /<img src=x|<\/title><\/style>/.test(readMarkup(name)))).toEqual(
      [],
    );
  });

  it('reach readers, as words', () => {
    const escaped = /onerror=alert\(`z`\)/;
    expect(filesOf('html').filter((name) => escaped.test(read(name))).length).toBeGreaterThan(30);
    expect(filesOf('svg').filter((name) => escaped.test(read(name))).length).toBeGreaterThan(3);
  });

  it('leave every JSON file and every block of data in a page whole', () => {
    const blocks = filesOf('html').flatMap((name) =>
      [
        ...read(name).matchAll(
          /<script[^>]*type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script>/gs,
        ),
      ].map(([, block = '']) => block),
    );
    expect(blocks.length).toBeGreaterThan(0);
    for (const text of [...filesOf('json').map(read), ...blocks])
      expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  it('neither run nor add an element to a page in a browser', { timeout: 240_000 }, async () => {
    const { page, trouble } = await openPage(browser, server.url);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(`${page.url()} ${dialog.message()}`);
      void dialog.dismiss();
    });
    const added: string[] = [];
    // Addresses that have moved lead on, to pages that are opened themselves.
    const stays = filesOf('html').filter((name) => !read(name).includes('http-equiv="refresh"'));
    for (const name of stays) {
      await page.goto(server.url + name.replace(/index\.html$/, ''), { waitUntil: 'load' });
      const count = await page.locator('img[src="x"], [onerror], img[onerror]').count();
      if (count > 0) added.push(name);
    }
    expect({ dialogs, added, ...trouble }).toEqual({
      dialogs: [],
      added: [],
      errors: [],
      foreign: [],
    });
  });

  it('stay words where scripts write them: the card of a figure, and what a search finds', async () => {
    const { page, trouble } = await openPage(browser, `${server.url}notes/quota-revised/`);
    await page.locator('a.fig-v').first().hover();
    await page.locator('.card:visible', { hasText: 'onerror=alert' }).waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    await page.goto(`${server.url}search/?q=herring`);
    await page.getByRole('option').first().waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(trouble).toEqual({ errors: [], foreign: [] });
  });
});
