import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { openPage } from './support/browser.ts';

const { tides } = inject('sites');
const read = (path: string) => readFileSync(join(tides.folder, path), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('site in a language that does not come with the generator', () => {
  const html = read('th/briefings/high-water/index.html');
  const words = html.replace(/<[^>]*>/g, ' ').replace(/[\s\u00a0]+/g, ' ');

  it('speaks it in menus and labels', () => {
    expect(html).toContain('<html lang="th" dir="ltr"');
    expect(words).toContain('ข้ามไปยังเนื้อหา');
    expect(words).toContain('แผนภูมิ 1');
  });

  it.each([
    ['a quantity', '3.5 ล้าน ลิตร'],
    ['a share with its bound', 'ประมาณ 12.5%'],
    ['an amount of money', 'US$400 ล้าน'],
    ['a day, in the calendar of the sources', '20 พฤศจิกายน 2026'],
  ])('writes %s', (_, text) => {
    expect(words).toContain(text);
    expect(words).not.toContain('2569');
  });

  it('leads to its headings by their own words', () => {
    expect(html).toContain('id="น้ำสูงเพียงใด"');
    expect(html).toContain('href="#น้ำสูงเพียงใด"');
  });

  it('marks a quotation that is not translated', () => {
    expect(html).toContain('<blockquote lang="en">');
  });

  it('tells readers that the original has changed, and when the translation was looked at', () => {
    const [notice = ''] = /<div class="note" lang="th".*?<\/div>/s.exec(html) ?? [];
    expect(notice).toContain('last reviewed on 20 พฤศจิกายน 2026; the original has changed since');
    expect(notice).toContain('<a href="/briefings/high-water/" hreflang="en">');
  });

  it('draws and lists its charts', () => {
    expect(read('th/charts/moved-by-quay.svg')).toContain('ท่าเก่า');
    expect(read('th/charts/moved-by-quay.svg')).toContain('3.5 ล้าน');
    expect(existsSync(join(tides.folder, 'th/charts/moved-by-quay.png'))).toBe(true);
  });

  it('has a search index of its own', () => {
    const openings = globSync('pagefind/*.opening', { cwd: tides.folder });
    expect(openings.sort()).toEqual(
      ['en-x-guide', 'en', 'th-x-guide', 'th'].map((code) => `pagefind/${code}.opening`),
    );
  });
});

describe('page in letters that are not Latin', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(['th/', 'th/briefings/high-water/', 'th/notes/new-gauge/'])(
    'is accessible: %s',
    async (path) => {
      const { page } = await openPage(browser, `${tides.url}${path}`);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe: runner } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string }[] }> };
        };
        return (await runner.run()).violations.map(({ id }) => id);
      });
      expect(violations).toEqual([]);
      await page.context().close();
    },
  );
});
