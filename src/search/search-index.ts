import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { findFiles, listEntries } from '../library/files.ts';
import { folderMaker } from '../library/make-folders.ts';
import { collectionCode, collections } from './words/collection.ts';
import { findPageRecords } from './page-records.ts';
import { listIndexFiles, type IndexFile } from './index-folder.ts';
import { bringPage, keepPage, type KeptPage } from './known-pages.ts';
import { createPageReader, type ReadPage } from './read-pages.ts';
import { startExtractor, type Extractor, type PreparedPage } from './pagefind/extractor.ts';
import { indexFolder } from './word-index/index-files.ts';

/** The search index of a site that is being made. */
export interface SearchIndexer {
  /**
   * Takes a page in, and returns when another may come, which is before it is indexed: `file` is its path below the
   * site’s folder, with forward slashes. The same pages make the same bytes, in whatever order they come.
   */
  add(file: string, html: string): Promise<void>;
  /** Writes one index for each collection of each language into the folder of the site. */
  write(folder: string): Promise<void>;
  /** Ends the program that indexes. */
  close(): Promise<void>;
}

/** Pages as they went into an earlier index, by a digest of what they were made of. */
export interface KnownPages {
  get(digest: string): KeptPage[] | undefined;
  set(digest: string, pages: KeptPage[]): void;
}

/** Pages that wait to be extracted while others are rendered. */
const mostWaiting = 64;

/** `languages`: codes of those of the site; `known`: these pages are not read again. */
export function openSearchIndex(languages: readonly string[], known?: KnownPages): SearchIndexer {
  const read = createPageReader(languages);
  const pages: ReadPage[] = [];
  const unknown = new Map<string, string>();
  const waiting: Promise<void>[] = [];
  let extractor: Promise<Extractor> | undefined;
  return {
    add: async (file, html) => {
      // Other pages are not to be found.
      if (!html.includes(bodyMark)) return;
      const page = preparePage(file, html);
      const digest = digestOf(page, languages);
      const kept = known?.get(digest);
      if (kept) {
        pages.push(...kept.map(bringPage));
        return;
      }
      unknown.set(page.url, digest);
      extractor ??= startExtractor();
      const adding = extractor.then(({ add }) => add(page));
      // A failure comes up with a later page, or when the index is written.
      adding.catch(() => {});
      waiting.push(adding);
      if (waiting.length > mostWaiting) await waiting.shift();
    },
    write: async (folder) => {
      await Promise.all(waiting);
      const extracted = extractor ? await (await extractor).finish() : [];
      const fresh = extracted.map(read);
      const byPage = Map.groupBy(fresh, ({ page }) => page.url.replace(/#.*$/, ''));
      for (const [url, digest] of unknown)
        known?.set(digest, (byPage.get(url) ?? []).map(keepPage));
      await writeFiles(folder, listIndexFiles([...pages, ...fresh]));
    },
    close: async () => {
      await (await extractor)?.close();
    },
  };
}

/** Indexes the pages of a site that is made. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const pages = findFiles(listEntries(folder), ['**/*.html']).map((file) => ({
    file: file
      .slice(folder.length + 1)
      .split(sep)
      .join('/'),
    html: readFileSync(file, 'utf8'),
  }));
  const languages = new Set(pages.flatMap(({ html }) => pageLanguage.exec(html)?.[2] ?? []));
  const index = openSearchIndex([...languages]);
  try {
    for (const { file, html } of pages) await index.add(file, html);
    await index.write(folder);
  } finally {
    await index.close();
  }
}

/** Files that are written together. */
const atOnce = 64;

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  const makeFolder = folderMaker();
  for (const { path } of files) makeFolder(join(folder, indexFolder, path));
  for (let at = 0; at < files.length; at += atOnce)
    await Promise.all(
      files
        .slice(at, at + atOnce)
        .map(({ path, content }) => writeFile(join(folder, indexFolder, path), content)),
    );
}

/** Of a page the text that is marked to be indexed, without drawings, and the parts of it that are records. */
export function preparePage(file: string, html: string): PreparedPage {
  const language = pageLanguage.exec(html)?.[2] ?? 'unknown';
  const collection = collections.find((name) => name === marked.exec(html)?.[1]) ?? 'pages';
  const code = collectionCode(language, collection);
  return {
    file,
    url: `/${file.replace(/index\.html$/, '')}`,
    html: cutOut(html)
      .replace(pageLanguage, (_, start: string) => `${start}${code}"`)
      .replace(touching, (end) => `${end} `),
    records: findPageRecords(html),
    recordCode: collectionCode(language, 'records'),
  };
}

const bodyMark = 'data-pagefind-body';

/** The rest costs time and leaves no word in the index. */
function cutOut(html: string): string {
  const [start] = /^[\s\S]*?<html[^>]*>/.exec(html) ?? [''];
  const body = /<main [^>]*data-pagefind-body[\s\S]*<\/main>/.exec(html)?.[0];
  return body ? `${start}<body>${body.replace(drawings, '')}</body></html>` : html;
}

const drawings = /<svg[\s\S]*?<\/svg>/g;

/** Which collection a page says that it belongs to. */
const marked = /data-search-collection="([a-z]+)"/;
/** Parts that stand apart on a page with nothing between them; their ends would be one word. */
const touching =
  /<\/(?:th|td|dt|dd|li|span|time|option)>(?=<(?!\/(?:a|p|b|em|strong|sup|q|cite)>))/g;
const pageLanguage = /(<html[^>]* lang=")([^"]+)"/;

/** Which words make a number of a page is said by the languages of the site. */
const digestOf = (page: PreparedPage, languages: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([page, languages]))
    .digest('hex');
