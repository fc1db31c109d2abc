import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close as closePagefind, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { serveFolder } from '../../src/server/serve-folder.ts';
import type { Answer } from '../../src/browser/search/protocol.ts';
import { normalizeText } from '../../src/browser/search/query.ts';
import { launchBrowser } from '../../src/publish/pdf/browser.ts';
import { openFileSearch } from './support/search-files.ts';

const { folder } = inject('sites').ministry;
/** At least this share of the queries of a part has an answer among the first three. */
const floor = 0.95;

let browser: Browser;
let plain: { url: string; close: () => Promise<void> };
beforeAll(async () => {
  browser = await launchBrowser();
  plain = await servePlain(folder);
});
afterAll(() => Promise.all([browser.close(), plain.close()]));

/** The queries to work with, those set aside, and those that the search was made with. */
const parts = ['work', 'report', 'known'] as const;
type Part = (typeof parts)[number];

interface Query {
  kind: string;
  text: string;
  /** Addresses that answer it; none where nothing on the site does. */
  expected: string[];
  part: Part;
}

/** What a search shows for a query. */
interface Shown {
  paths: string[];
  /** A figure stands large. */
  isLarge: boolean;
  /** It says that nothing is of all that was asked, or shows nothing. */
  isNear: boolean;
}

describe.each(['en', 'vi'])('the search in %s', (language) => {
  const queries = readQueries(language);
  const prefix = language === 'en' ? '' : `/${language}`;
  /** A page stands for all its parts, but for those that are records of their own. */
  const isExpected = ({ expected }: Query, found: string) =>
    expected.some(
      (path) =>
        found === prefix + path ||
        (found.split('#')[0] === prefix + path && !/^\/(?:glossary|sources)\/$/.test(path)),
    );
  const isAnswered = (query: Query, { paths, isLarge, isNear }: Shown, limit: number) =>
    query.expected.length > 0
      ? paths.slice(0, limit).some((path) => isExpected(query, path))
      : isNear && !isLarge;

  it('is tried with 150 queries in fourteen classes, a third of them set aside', () => {
    const own = queries.filter(({ part }) => part !== 'known');
    expect(own.length).toBeGreaterThanOrEqual(150);
    expect(new Set(own.map(({ kind }) => kind)).size).toBe(14);
    const report = own.filter(({ part }) => part === 'report').length;
    expect(report / own.length).toBeGreaterThan(0.25);
    expect(queries.length - own.length).toBeGreaterThanOrEqual(60);
  });

  it('answers among the first three results, more often than Pagefind alone', async () => {
    const search = openFileSearch(folder, language, language === 'en' ? '' : `${language}/`);
    const own: Shown[] = [];
    for (const query of queries) own.push(readShown(await search.ask(normalizeText(query.text))));
    // The site allows no WebAssembly, of which Pagefind’s own search is made.
    const context = await browser.newContext({ bypassCSP: true });
    const plainPage = await context.newPage();
    await plainPage.goto(`${plain.url.replace(/\/$/, '')}${prefix}/search/`);
    const alone = (await askPagefind(plainPage, queries)).map((paths) => ({
      paths,
      isLarge: false,
      isNear: paths.length === 0,
    }));
    const rate = (shown: Shown[], limit: number, chosen: (query: Query) => boolean) => {
      const some = queries.filter(chosen);
      const right = queries.filter(
        (query, at) => chosen(query) && isAnswered(query, shown[at]!, limit),
      );
      return right.length / some.length;
    };
    const kindsOf = (part: Part) => [
      ...new Set(queries.flatMap((query) => (query.part === part ? query.kind : []))),
    ];
    const line = (name: string, chosen: (query: Query) => boolean) =>
      [
        name.padEnd(30),
        ...[own, alone].flatMap((shown) =>
          [1, 3].map((limit) => rate(shown, limit, chosen).toFixed(3)),
        ),
      ].join('  ');
    const missed = queries.filter(
      (query, at) => query.part !== 'report' && !isAnswered(query, own[at]!, 3),
    );
    console.log(
      [
        `${language}, ${queries.length} queries: this search @1, @3; Pagefind alone @1, @3`,
        ...parts.flatMap((part) => [
          line(part, (query) => query.part === part),
          ...kindsOf(part).map((kind) =>
            line(`  ${kind}`, (query) => query.part === part && query.kind === kind),
          ),
        ]),
        ...missed.map(({ kind, text }) => `not among three: ${text} (${kind})`),
      ].join('\n'),
    );
    for (const part of parts) {
      const ofPart = (query: Query) => query.part === part;
      expect.soft(rate(own, 3, ofPart), part).toBeGreaterThanOrEqual(floor);
      expect(rate(own, 3, ofPart)).toBeGreaterThan(rate(alone, 3, ofPart));
    }
    await context.close();
  }, 300_000);
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

/** Which part a query is in follows from its words, whoever adds it: a third is never worked with, only reported. */
function partOf(text: string): Query['part'] {
  const [first = 0] = createHash('sha256').update(text.normalize('NFC')).digest();
  return first % 3 === 0 ? 'report' : 'work';
}

function readQueries(language: string): Query[] {
  const read = (name: string, part: (text: string) => Part) => {
    const file = `${import.meta.dirname}/../search/${name}.${language}.yaml`;
    const kinds = parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string[]>>;
    return Object.entries(kinds).flatMap(([kind, rows]) =>
      Object.entries(rows).map(([text, expected]) => ({ kind, text, expected, part: part(text) })),
    );
  };
  return [...read('queries', partOf), ...read('known-queries', () => 'known')];
}

/** What the page shows of an answer; parts of a result are left out, and so is another language beside. */
function readShown({ figures, pages, isNear }: Answer): Shown {
  const all = [...figures, ...pages];
  return {
    paths: all.map(({ address }) => address),
    isLarge: figures[0]?.isAnswer === true,
    isNear: isNear || all.length === 0,
  };
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
