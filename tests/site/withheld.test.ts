import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { createPublicView } from '../../src/library/edition-view.ts';
import type { Library } from '../../src/library/library.ts';
import { drawPixels } from '../../src/library/picture-pixels.ts';
import { readStagedSite } from '../../src/publish/inspection/staged-site.ts';
import { findWithheld } from '../../src/publish/inspection/withheld.ts';
import { readSound } from '../support/fixture-library.ts';
import { hiddenContent } from './support/edition-pair.ts';

const { fisheries } = inject('sites');

/** The content with everything hidden, over a public site that holds none of it. */
const root = mkdtempSync(join(tmpdir(), 'assay-withheld-'));
const content = join(root, 'content');
let all: Library;
let shown: Library;
beforeAll(async () => {
  for (const folder of ['tests/fixtures/fisheries', hiddenContent])
    cpSync(folder, content, { recursive: true });
  const note = readFileSync(join(hiddenContent, 'notes/zqxshownstaffslug.mdx'), 'utf8');
  // It stands on a public page under another name.
  cpSync(join(content, 'notes/harbour.png'), join(content, 'notes/same.png'));
  const prose = `${note}\n![A square](same.png)\n\nThe minister’s team will visit the *northern* islands & harbours in May.\n\nQuotas fall by <Fact id="zqxshownstafffact"/> when the new rules come into force.\n`;
  writeFileSync(join(content, 'notes/zqxshownstaffslug.mdx'), prose);
  all = await readSound(content);
  shown = createPublicView(all, '2026-11-23T00:00:00.000Z');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const folder = join(root, 'site');
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(fisheries.folder, folder, { recursive: true });
});

const find = (library = shown) => findWithheld(readStagedSite(folder), all, library);
const add = (file: string, text: string) => () => appendFileSync(join(folder, file), text);

/** Writes into what the search begins with. */
function addToOpening(text: string): string {
  const file = 'pagefind/en.opening';
  const bytes = gunzipSync(readFileSync(join(folder, file)));
  writeFileSync(join(folder, file), gzipSync(Buffer.concat([bytes, Buffer.from(text)])));
  return file;
}

/** Writes into what the search shows of some page. */
function addToPage(text: string): string {
  const [file = ''] = [...readStagedSite(folder).files].filter((one) =>
    one.endsWith('page-0.json'),
  );
  appendFileSync(join(folder, file), JSON.stringify(text));
  return file;
}

describe('a public site', () => {
  it('has nothing of what is withheld', async () => {
    expect(await find()).toEqual([]);
  });

  const secret = 'The minister’s team will visit the northern islands &amp; harbours in May';
  it.each<[title: string, leak: () => void, file: string]>([
    ['in its prose', add('index.html', `<p>${secret}</p>`), 'index.html'],
    [
      'in prose with markup',
      add('index.html', `<p>${secret.replace('northern', '<em>northern</em>')}</p>`),
      'index.html',
    ],
    ['in an attribute', add('index.html', `<img alt="${secret}">`), 'index.html'],
    ['in a remark', add('index.html', `<!-- ${secret} -->`), 'index.html'],
    ['beside a figure', add('feed.xml', 'when the new rules come into force'), 'feed.xml'],
    ['in data', add('facts.json', JSON.stringify(`\n${secret}`)), 'facts.json'],
    ['in a record', add('facts.json', '"A figure of zqxshownfactlabel"'), 'facts.json'],
    ['in another normal form', add('index.html', secret.normalize('NFD')), 'index.html'],
  ])('may not say it %s', async (_, leak, file) => {
    leak();
    expect(await find()).toMatchObject([
      { file, message: expect.stringContaining('The file says “') },
    ]);
  });

  it.each([
    ['search', addToPage],
    ['titles of its search', addToOpening],
  ])('may not say it in its %s', async (_, leak) => {
    const file = leak(secret);
    expect(await find()).toMatchObject([{ file }]);
  });

  it.each([
    'notes/zqxshownstaffslug/index.html',
    'fr/facts/zqxshownstafffact/index.html',
    'fr/briefings/zqxshowndraftslug.pdf',
  ])('may not have the file %s', async (file) => {
    cpSync(join(folder, 'notes/index.html'), join(folder, file), { recursive: true });
    expect(await find()).toMatchObject([{ file, message: expect.stringContaining('belongs to') }]);
  });

  it('may not have a picture of it, whatever its name', async () => {
    const name = 'briefings/zqxshownpicture.png';
    cpSync(join(content, name), join(folder, '_astro/x.png'));
    expect(await find()).toMatchObject([
      { file: '_astro/x.png', message: `The picture ${name} is on no page of this edition` },
    ]);
  });

  it('may not have it as it would be published', async () => {
    const name = 'briefings/zqxshownpicture.png';
    const pixels = await drawPixels(readFileSync(join(content, name)), name);
    writeFileSync(join(folder, '_astro/x.png'), pixels!);
    expect(await find()).toMatchObject([
      { file: '_astro/x.png', message: `The picture ${name} is on no page of this edition` },
    ]);
  });

  it('may say what stands in something public too', async () => {
    const open = all.pages.find(({ slug }) => slug === 'open')!;
    const title = 'The minister’s team will visit the northern islands & harbours in May';
    const pages = shown.pages.map((page) =>
      page === open || page.slug === 'open' ? { ...page, data: { ...page.data, title } } : page,
    ) as Library['pages'];
    add('index.html', secret)();
    expect(await find({ ...shown, pages })).toEqual([]);
  });
});

describe('a site for the staff', () => {
  it('may say everything', async () => {
    add('index.html', 'The minister’s team will visit the northern islands & harbours in May')();
    expect(await find(all)).toEqual([]);
  });
});
