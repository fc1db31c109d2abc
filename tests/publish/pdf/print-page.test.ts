import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../src/publish/pdf/browser.ts';
import { printPage } from '../../../src/publish/pdf/print-page.ts';
import { openSite } from '../../../src/publish/pdf/staged-address.ts';
import { readPdf } from '../../support/pdf.ts';
import { createFolder } from '../../support/temporary-folder.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function print(body: string, siteUrl?: string): Promise<Uint8Array> {
  const folder = createFolder();
  mkdirSync(join(folder, 'a'));
  writeFileSync(
    join(folder, 'a/index.html'),
    `<!doctype html><html lang="en"><head><title>x</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`,
  );
  const site = await openSite(browser, folder, { siteUrl, basePath: '/x/' });
  try {
    return await printPage(site, 'a/index.html');
  } finally {
    await site.context.close();
  }
}

describe('a page on paper', () => {
  it('says what it should', async () => {
    expect(readPdf(await print('<p>Said on paper</p>')).text).toContain('Said on paper');
  });

  it.each([
    ['a file that is not there', '/x/none.png'],
    ['another site', 'https://elsewhere.invalid/a.png'],
    ['what lies outside its folder', '/other/a.png'],
  ])('is not printed without what it shows of %s', async (_, address) => {
    await expect(print(`<img src="${address}" alt="">`)).rejects.toThrow(/^it lacks https:/);
  });

  it('is not printed with a page number that is not known', async () => {
    await expect(print('<p data-page-of="none">0</p>')).rejects.toThrow(
      'it does not tell the page of none',
    );
  });

  it('leads a figure to its record in the same document, or where it led', async () => {
    const pdf = await print(
      '<article><a data-fact="f" href="/x/facts/f/">1</a> <a data-fact="g" href="/x/facts/g/">2</a><p id="record" data-fact-record="f">Record</p></article>',
      'https://site.example',
    );
    const { text } = readPdf(pdf);
    expect(text).toContain('Record');
    expect(Buffer.from(pdf).toString('latin1')).toContain('https://site.example/x/facts/g/');
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('https://site.example/x/facts/f/');
  });
});
