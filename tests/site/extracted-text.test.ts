import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { describe, expect, inject, it } from 'vitest';
import { readHtml } from '../../src/html/read-html.ts';
import { scanHtml } from '../../src/html/scan-html.ts';
import { extractPages, type ExtractedPage } from '../../src/search/extract-pages.ts';

/** What Pagefind knows of a page. */
interface Fragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text?: string }[];
}

const magic = 'pagefind_dcd';

/** The pages of the site in `folder` as Pagefind reads them by itself. */
async function readByPagefind(folder: string): Promise<Map<string, Fragment>> {
  const { index } = await createIndex({});
  await index!.addDirectory({ path: folder });
  const { files } = await index!.getFiles();
  await close();
  const pages = files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content }) => gunzipSync(content).toString().slice(magic.length))
    .map((text) => JSON.parse(text) as Fragment);
  return new Map(pages.map((page) => [page.url, page]));
}

/** Letters and digits alone: where parts touch, both put blanks and full stops of their own. */
const lettersOf = (text = ''): string => text.replace(/[\s.\u200B]+/gu, '');

function describePage({ title, content, filters, headings, date, detail }: ExtractedPage) {
  return {
    title: lettersOf(title),
    content: lettersOf(content),
    filters: Object.entries(filters).sort(),
    date,
    detail,
    headings: headings.map(({ id, text }) => [id, lettersOf(text)]),
  };
}

const describeFragment = ({ content, filters, meta, anchors }: Fragment) => ({
  title: lettersOf(meta['title']),
  content: lettersOf(content),
  filters: Object.entries(filters).sort(),
  date: meta['date'],
  detail: meta['detail'],
  headings: anchors.flatMap(({ element, id, text }) =>
    /^h\d$/.test(element) && text?.trim() ? [[id, lettersOf(text)]] : [],
  ),
});

describe('what is searched of a page', () => {
  it('is what Pagefind finds in it, page by page', async () => {
    const { folder } = inject('sites').ministry;
    const known = await readByPagefind(folder);
    const own = globSync('**/*.html', { cwd: folder }).flatMap((file) =>
      extractPages(file, readHtml(readFileSync(join(folder, file), 'utf8')).events).filter(
        ({ url }) => !url.includes('#'),
      ),
    );
    expect(own.length).toBeGreaterThan(500);
    expect(own.map(({ url }) => url).sort()).toEqual([...known.keys()].sort());
    for (const page of own)
      expect(describePage(page), page.url).toEqual(describeFragment(known.get(page.url)!));
  }, 120_000);

  it('is read without a parser of nearly every page', () => {
    const { folder } = inject('sites').ministry;
    const files = globSync('**/*.html', { cwd: folder });
    const unsure = files.filter((file) => !scanHtml(readFileSync(join(folder, file), 'utf8')));
    expect(unsure.length).toBeLessThan(0.08 * files.length);
  });

  it('begins each heading where its words begin', () => {
    const { folder } = inject('sites').ministry;
    let headings = 0;
    for (const file of globSync('**/*.html', { cwd: folder })) {
      const { events } = readHtml(readFileSync(join(folder, file), 'utf8'));
      for (const page of extractPages(file, events))
        for (const { text, location } of page.headings) {
          headings++;
          const words = page.content.split(' ').slice(location).join(' ');
          expect(words.startsWith(text), `${page.url} ${text}`).toBe(true);
        }
    }
    expect(headings).toBeGreaterThan(300);
  });
});
