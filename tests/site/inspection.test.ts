import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { inspectSite } from '../../src/publish/inspection/inspect-site.ts';
import { nameOutput, type Output } from '../../src/publish/output.ts';
import { openPictureWorker } from '../../src/publish/start-picture-worker.ts';
import { pack, unpack } from '../../src/search/packed-part.ts';
import { readOpening, writeOpening } from '../../src/search/word-index/index-files.ts';
import { packWords, toNumber, unpackWordShard } from '../../src/search/word-index/word-shards.ts';
import { readSound } from '../support/fixture-library.ts';

const { fisheries } = inject('sites');
const location = {
  contentFolder: resolve('tests/fixtures/fisheries'),
  siteUrl: 'https://fish.example',
  basePath: '/fish/',
  hasPdf: true,
};

let root: string;
let output: Output;
let library: Library;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'assay-staged-'));
  output = nameOutput(join(root, 'dist'));
  cpSync(fisheries.folder, output.site, { recursive: true });
  library = await readSound();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const pictures = openPictureWorker();
afterAll(() => pictures.close());

const inspect = () =>
  inspectSite(output, { all: library, shown: library }, location, pictures).then(
    () => '',
    (cause: Error) => cause.message,
  );
const path = (file: string) => join(output.site, file);
const remove = (file: string) => () => rmSync(path(file), { recursive: true });
const write = (file: string, text: string) => () => writeFileSync(path(file), text);
/** Puts some HTML into the text of a page. */
const add = (file: string, html: string) => () => {
  const text = readFileSync(path(file), 'utf8');
  writeFileSync(path(file), text.replace('</main>', `${html}</main>`));
};

/** Writes a part of a file anew, byte by byte. */
const spoilText = (file: string, from: string | RegExp, to: string) => () => {
  const text = readFileSync(path(file), 'latin1');
  writeFileSync(path(file), text.replace(from, to), 'latin1');
};

const home = 'index.html';
const catchPage = 'briefings/catch/index.html';

describe('a finished site', () => {
  it('has nothing to find when it is whole', async () => {
    expect(await inspect()).toBe('');
  });

  it.each<[title: string, spoil: () => void, file: string, words: string]>([
    ['a page is missing', remove(catchPage), catchPage, 'Content asks for this file'],
    ['a translation is missing', remove(`fr/${catchPage}`), `fr/${catchPage}`, 'Content asks'],
    [
      'the original stands in place of its translation',
      () => cpSync(path(catchPage), path(`fr/${catchPage}`)),
      `fr/${catchPage}`,
      'The page is in "en", but tests/fixtures/fisheries/briefings/catch.fr.mdx is in "fr"',
    ],
    ['a PDF is missing', remove('briefings/fleet.pdf'), 'briefings/fleet.pdf', 'asks for'],
    ['the pack is missing', remove('fr/briefings/pack.pdf'), 'fr/briefings/pack.pdf', 'asks for'],
    ['a chart is missing', remove('charts/stock-range.png'), 'charts/stock-range.png', 'asks for'],
    ['a dataset is missing', remove('data/landings.csv'), 'data/landings.csv', 'asks for'],
    ['the page for missing pages is missing', remove('404.html'), '404.html', 'asks for'],
    [
      'two parts of a page have one id',
      add(home, '<i id="twice">a</i><i id="twice">b</i>'),
      home,
      'Two parts of the page have the id "twice"',
    ],
    [
      'a heading has the id of another part',
      add('notes/quota-revised/index.html', '<i id="references">a</i>'),
      'notes/quota-revised/index.html',
      'made from tests/fixtures/fisheries/notes/quota-revised.mdx',
    ],
    [
      'a part is named that is not there',
      add(home, '<i aria-labelledby="main nothing">a</i>'),
      home,
      'names its part "nothing"',
    ],
    [
      'a page is no sound HTML',
      add(home, '<i class="a" class="b">a</i>'),
      home,
      'not sound HTML: duplicate-attribute',
    ],
    [
      'data for search engines cannot be read',
      add(home, '<script type="application/ld+json">{"a":</script>'),
      home,
      'data for search engines that cannot be read',
    ],
    [
      'a feed is not well-formed',
      spoilText('feed.xml', 'term="', 'term="a < b'),
      'feed.xml',
      'made from tests/fixtures/fisheries/',
    ],
    [
      'a chart is not well-formed',
      write('charts/stock-range.svg', '<svg>'),
      'charts/stock-range.svg',
      'made from tests/fixtures/fisheries/charts',
    ],
    [
      'an export is cut short',
      write('data/landings.json', '{'),
      'data/landings.json',
      'made from tests/fixtures/fisheries/data/landings.yaml',
    ],
    [
      'a table has rows of other lengths',
      write('data/landings.csv', 'a,b\n1\n'),
      'data/landings.csv',
      'cannot be read',
    ],
    [
      'two sources have one id',
      spoilText('sources.ris', /^ID {2}- .*$/gm, 'ID  - same'),
      'sources.ris',
      'two entries with the id "same"',
    ],
    ['rules for servers are broken', spoilText('_headers', '  X-', 'X-'), '_headers', 'no rule'],
    [
      'a PDF is cut short',
      spoilText('briefings/fleet.pdf', '%%EOF', ''),
      'briefings/fleet.pdf',
      'ends before its end',
    ],
    [
      'a file is of a kind that nobody reads',
      write('report.docx', 'x'),
      'report.docx',
      'nobody here can read',
    ],
    ['a page is empty', write(home, ''), home, 'The page is empty'],
    [
      'a link leads to nothing',
      add(home, '<a href="/fish/nowhere/">x</a>'),
      home,
      '"/fish/nowhere/" leads to nothing',
    ],
    [
      'a link lacks its last slash',
      add(home, '<a href="/fish/notes">x</a>'),
      home,
      '"/fish/notes" leads to nothing',
    ],
    [
      'a link lacks the base path',
      add(home, '<a href="/notes/">x</a>'),
      home,
      'leads out of the folder',
    ],
    [
      'a link to a place in a page names none',
      add(home, '<a href="briefings/catch/#nowhere">x</a>'),
      home,
      '"briefings/catch/#nowhere" names a part that its page has not',
    ],
    [
      'a full link to the site itself leads to nothing',
      add(home, '<a href="https://fish.example/fish/x/">x</a>'),
      home,
      'leads to nothing',
    ],
    [
      'a picture is missing',
      add(home, '<img src="/fish/x.png" alt="">'),
      home,
      '"/fish/x.png" leads',
    ],
    [
      'a picture for other screens is missing',
      add(home, '<img srcset="/fish/favicon.svg 1x, /fish/y.png 2x" alt="">'),
      home,
      '"/fish/y.png" leads to nothing',
    ],
    [
      'the guide names a page that is not there',
      add('guide/write-a-briefing/index.html', '<a href="/fish/guide/nowhere/">x</a>'),
      'guide/write-a-briefing/index.html',
      '"/fish/guide/nowhere/" leads to nothing',
    ],
    ['a value is missing', add(home, '<p>It is undefined tonnes.</p>'), home, 'shows undefined'],
    ['a value is no text', add(home, '<p>[object Object]</p>'), home, 'shows [object Object]'],
    ['a number is none', add(home, '<img alt="NaN tonnes" src="/fish/favicon.svg">'), home, 'NaN'],
    [
      'a programme has failed',
      add(home, '<p>Error\n    at draw (file:///x/y.ts:1:2)</p>'),
      home,
      'shows a stack trace',
    ],
    [
      'a file tells where it was built',
      write('facts.json', JSON.stringify({ at: join(process.cwd(), 'src') })),
      'facts.json',
      'names a folder of the machine',
    ],
    [
      'a picture is damaged',
      write('charts/stock-range.png', 'x'),
      'charts/stock-range.png',
      'damaged',
    ],
    [
      'an answer of the search leads to nothing',
      () => {
        const file = path('fr/search/answers.json');
        const text = readFileSync(file, 'utf8');
        writeFileSync(file, text.replace('/fish/fr/facts/', '/fish/fr/fakts/'));
      },
      'fr/search/answers.json',
      'leads to nothing',
    ],
    [
      'the answers of the search are missing',
      remove('search/answers.json'),
      'search/answers.json',
      'The search needs this file',
    ],
    ['there is no search', remove('pagefind'), catchPage, 'The search in "en" fails'],
    [
      'the index of a language is missing',
      remove('pagefind/fr.opening'),
      `fr/${catchPage}`,
      'The search in "fr" fails',
    ],
    [
      'the pages of the index are missing',
      remove('pagefind/index'),
      catchPage,
      'The search in "en"',
    ],
    [
      'the index has lost words',
      () => {
        const file = path('pagefind/en.opening');
        const openings = readOpening(unpack(readFileSync(file)));
        const without = openings.map(({ head, words }) => {
          const kept = unpackWordShard(words!).filter(
            ({ key }) => key === 'catch' || !/^[b-m]/.test(key),
          );
          const packed = packWords(
            new Map(kept.map((word) => [word.key, word.postings().map(toNumber)])),
            'en',
          );
          return { head, words: Buffer.concat(packed.shards) };
        });
        writeFileSync(file, pack(writeOpening(without)));
      },
      'briefings/fleet/index.html',
      'The search in "en" does not find this page by the word',
    ],
  ])('is not published when %s', async (_, spoil, file, words) => {
    spoil();
    const found = await inspect();
    const line = found.split('\n').find((one) => one.startsWith(`${file}:1:1  broken-site  `));
    expect(line, found).toContain(words);
  });

  it('shows a fault of every page once, and on how many pages it stands', async () => {
    for (const file of [home, catchPage, 'notes/index.html'])
      add(file, '<a href="/fish/x/">x</a>')();
    const found = await inspect();
    expect(found).toContain('"/fish/x/" leads to nothing, here and in 2 other files');
    expect(found).toContain('1 error, 0 warnings.');
  });

  it('lets pass what leads elsewhere, and words that an editor has written', async () => {
    add(home, '<a href="https://example.org/x">x</a><a href="mailto:a@b.example">y</a>')();
    add(home, '<code>undefined</code><a href="#top">z</a>')();
    expect(await inspect()).toBe('');
  });
});
