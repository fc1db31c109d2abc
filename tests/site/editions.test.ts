import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type RunningServer } from '../../src/server/serve-folder.ts';
import { drawPixels } from '../../src/library/picture-pixels.ts';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { readPdf } from '../support/pdf.ts';
import { openPage } from './support/browser.ts';
import {
  buildEditions,
  hiddenContent,
  hiddenNames,
  pastValue,
  readAll,
  type EditionPair,
} from './support/edition-pair.ts';
import { findViolations } from './support/violations.ts';

/**
 * Words planted in every place that the hidden content has: `shown` to the staff, `never` to anyone, `open`
 * to all. None of them is a word, so an index cannot change their beginning.
 */
const canary = /zqx(shown|never|open)[a-z]+/gi;
/** Numbers of hidden records, however they are grouped. */
const numbers = ['731976', '731977', '731978', '731981', pastValue];

const isPicture = (name: string) => name.endsWith('.png');
const pictures = readAll(hiddenContent).filter(({ name }) => isPicture(name));

const planted = new Map<string, string>();
for (const [word] of readFileSync(hiddenNames, 'utf8').matchAll(canary))
  planted.set(word, hiddenNames);
for (const { name, bytes } of readAll(hiddenContent))
  for (const text of isPicture(name) ? [name] : [name, bytes.toString('latin1')])
    for (const [word] of text.matchAll(canary)) if (!planted.has(word)) planted.set(word, name);

const wordsOf = (kind: string) =>
  [...planted]
    .filter(([word]) => word.startsWith(`zqx${kind}`))
    .map(([word, file]) => ({ word, file }));

interface Contents {
  /** Where each canary or hidden number stands, as the first file that holds it. */
  words: Map<string, string>;
  numbers: Map<string, string>;
  names: string[];
}

function search(folder: string): Contents {
  const found: Contents = { words: new Map(), numbers: new Map(), names: [] };
  for (const { name, bytes } of readAll(folder)) {
    found.names.push(name);
    // What a PDF says stands in no byte of it as it is read.
    const said = name.endsWith('.pdf') ? JSON.stringify(readPdf(bytes)) : bytes.toString('utf8');
    for (const text of [name, bytes.toString('latin1'), said])
      for (const [word] of text.matchAll(canary)) found.words.set(word.toLowerCase(), name);
    const digits = said.replace(/(?<=\d)[,.\u0020\u00a0\u202f](?=\d{3})/g, '');
    for (const [number] of digits.matchAll(/(?<!\d)\d{6}(?!\d)/g))
      if (numbers.includes(number)) found.numbers.set(number, name);
  }
  return found;
}

let pair: EditionPair;
let editions: Record<'public' | 'staff', Contents>;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  pair = await buildEditions();
  editions = { public: search(pair.public), staff: search(pair.staff) };
  server = await serveFolder(pair.staff, '/', 0);
  browser = await launchBrowser();
}, 400_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  pair.remove();
});

describe('canaries', () => {
  it('are planted in more than a hundred places', () => {
    expect(planted.size).toBeGreaterThan(100);
    expect(wordsOf('never').length).toBeGreaterThan(8);
  });
});

describe('a picture of what is hidden', () => {
  it.each(pictures)('is shown to the staff alone: $name', async ({ name, bytes }) => {
    const pixels = await drawPixels(bytes, name);
    const holdersOf = (folder: string) =>
      readAll(folder).filter((file) => pixels && file.bytes.equals(pixels));
    expect(holdersOf(pair.staff)).toHaveLength(1);
    expect(holdersOf(pair.public)).toEqual([]);
  });

  it.each(pictures)('leaves the words in its bytes to nobody: $name', ({ bytes }) => {
    const words = [...bytes.toString('latin1').matchAll(canary)].map(([word]) => word);
    expect(words).not.toEqual([]);
    for (const word of words) expect(editions.staff.words.get(word)).toBeUndefined();
  });
});

describe('the public edition', () => {
  it('holds nothing of what is hidden, in no byte of any file or name', () => {
    const words = [...editions.public.words].filter(([word]) => !word.startsWith('zqxopen'));
    expect(words).toEqual([]);
    expect([...editions.public.numbers]).toEqual([]);
  });

  it('holds what stands around the blocks for the staff', () => {
    for (const { word, file } of wordsOf('open'))
      expect(editions.public.words.has(word), `${word} of ${file}`).toBe(true);
  });

  it('has no source maps, no status page, and says nothing of an edition', () => {
    const { names } = editions.public;
    expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(names.filter((name) => /(^|\/)status(\.json|\/)/.test(name))).toEqual([]);
    for (const name of names.filter((one) => one.endsWith('.html'))) {
      const html = readFileSync(join(pair.public, name), 'utf8');
      expect(html, name).not.toMatch(/staff-bar|data-edition|nofollow/);
      // A former address leads on, and is itself none for a search engine.
      if (!html.includes('http-equiv="refresh"')) expect(html, name).not.toContain('name="robots"');
    }
  });

  it('numbers figures and headings as if the blocks had never been there', () => {
    const html = readFileSync(join(pair.public, 'notes/open/index.html'), 'utf8');
    expect(html).toContain('id="fact-harbour-opening"');
    expect(html).not.toMatch(/fact-harbour-opening\.2|<li>\s*<\/li>|footnote/);
  });

  it('lets robots in, and names the map of the site that is there', () => {
    expect(readFileSync(join(pair.public, 'robots.txt'), 'utf8')).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://fish.example/sitemap-index.xml\n',
    );
    expect(editions.public.names).toContain('sitemap-index.xml');
    expect(editions.staff.names.filter((name) => name.includes('sitemap'))).toEqual([]);
  });
});

describe('the staff edition', () => {
  it.each(wordsOf('shown'))('shows $word of $file', ({ word }) => {
    expect(editions.staff.words.has(word)).toBe(true);
  });

  it('shows the hidden numbers', () => {
    expect([...editions.staff.numbers.keys()].toSorted()).toEqual(numbers);
  });

  it.each(wordsOf('never'))('does not show $word of $file either', ({ word }) => {
    expect(editions.staff.words.get(word)).toBeUndefined();
  });

  it('says on every page what it is, and asks robots to stay out', () => {
    const pages = editions.staff.names.filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(100);
    for (const name of pages) {
      const html = readFileSync(join(pair.staff, name), 'utf8');
      expect(html, name).toContain('Staff edition. Not for the public.</p>');
      expect(html.match(/<meta name="robots" content="noindex, nofollow">/g), name).toHaveLength(1);
    }
    expect(readFileSync(join(pair.staff, 'robots.txt'), 'utf8')).toBe(
      'User-agent: *\nDisallow: /\n',
    );
  });

  it.each([
    ['briefings/zqxshowndraftslug/', 'header', 'Draft'],
    ['fr/briefings/zqxshowndraftslug/', 'header', 'Draft'],
    ['notes/zqxshownembargoslug/', 'header', 'Public from 1 March 2027, 09:00 (UTC+07:00)'],
    ['notes/zqxshownstaffslug/', 'header', 'Staff only'],
    ['notes/open/', '.staff-block', 'Staff only'],
    ['facts/zqxshownstafffact/', '.hero', 'Staff only'],
    ['glossary/', '#zqxshownstaffterm + p', 'Staff only'],
    ['sources/', '#zqxshownstaffsource', 'Staff only'],
    ['', '.lead', 'Draft'],
    ['notes/', 'li:has([href*=zqxshownembargoslug])', 'Public from 1 March 2027'],
  ])('marks on /%s the part %s: %s', async (path, part, mark) => {
    const { page, trouble } = await openPage(browser, server.url + path);
    const marked = page.locator(`main ${part}`).first();
    expect(await marked.textContent()).toContain(mark);
    expect(trouble).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it('lists on its status page what is withheld, why and until when', async () => {
    const { page } = await openPage(browser, `${server.url}status/`);
    const rows = page.getByRole('region', { name: 'Not public' }).locator('tbody tr');
    const texts = await rows.evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' ')),
    );
    expect(texts.toSorted()).toEqual([
      'A draft, zqxshowndrafttitle en Draft 0',
      'For the staff, zqxshownstafftitle en Staff only 0',
      'Open to all, zqxopentitle en Public 2',
      'Un brouillon, zqxshowntranslationtitle fr Draft 0',
      'Under embargo, zqxshownembargotitle en Public from 1 March 2027, 09:00 (UTC+07:00) 0',
    ]);
    await page.context().close();
  });

  it.each(['briefings/zqxshowndraftslug/', 'notes/open/', 'status/', 'sources/', ''])(
    'is accessible at /%s, and does not scroll sideways',
    async (path) => {
      const { page } = await openPage(browser, server.url + path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findViolations(page), colorScheme).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 800 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      await page.context().close();
    },
  );

  it('has its drafts in its PDFs, each of which says on every sheet what it is', () => {
    const read = (name: string) => readPdf(readFileSync(join(pair.staff, name)));
    expect(read('briefings/zqxshowndraftslug.pdf').text).toContain('zqxshownbottomline');
    expect(read('briefings/pack.pdf').text).toContain('zqxshownbottomline');
    expect(read('fr/briefings/pack.pdf').text).toContain('zqxshowntranslationprose');
    for (const name of editions.staff.names.filter((one) => one.endsWith('.pdf'))) {
      const { text, pages } = read(name);
      const marks = text.match(/Staff edition\. Not for the public\./g);
      expect(marks?.length, name).toBeGreaterThanOrEqual(pages);
    }
  });

  it('says on paper too that it is not for the public', async () => {
    const { page } = await openPage(browser, `${server.url}notes/open/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.staff-bar').isVisible()).toBe(true);
    await page.context().close();
  });
});
