import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { findFiles } from '../library/files.ts';
import { folderMaker } from '../library/make-folders.ts';
import { collectionCode, collections } from '../wording/collection.ts';
import { findPageRecords } from './page-records.ts';
import { listIndexFiles } from './index-folder.ts';
import { readExtractedPages } from './pagefind/extracted-pages.ts';
import { indexFolder } from '../word-index/index-files.ts';

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

/** Pages that wait to be indexed while others are rendered. */
const mostWaiting = 64;

export async function openSearchIndex(): Promise<SearchIndexer> {
  const { index, errors } = await createIndex({});
  if (!index) throw new SearchIndexFailure(errors);
  const waiting: Promise<void>[] = [];
  return {
    add: async (file, html) => {
      const adding = addPage(index, file, html);
      // A failure comes up with a later page, or when the index is written.
      adding.catch(() => {});
      waiting.push(adding);
      if (waiting.length > mostWaiting) await waiting.shift();
    },
    write: async (folder) => {
      await Promise.all(waiting);
      await writeIndex(index, folder);
    },
    close: async () => {
      await close();
    },
  };
}

/** Indexes the pages of a site that is made. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const index = await openSearchIndex();
  try {
    for (const file of await findFiles(folder, ['**/*.html'])) {
      const path = file.slice(folder.length + 1);
      await index.add(path.split(sep).join('/'), readFileSync(file, 'utf8'));
    }
    await index.write(folder);
  } finally {
    await index.close();
  }
}

/** Files that are written together. */
const atOnce = 64;

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new SearchIndexFailure(errors);
  const makeFolder = folderMaker();
  const all = listIndexFiles(readExtractedPages(files));
  for (const { path } of all) makeFolder(join(folder, indexFolder, path));
  for (let at = 0; at < all.length; at += atOnce)
    await Promise.all(
      all
        .slice(at, at + atOnce)
        .map(({ path, content }) => writeFile(join(folder, indexFolder, path), content)),
    );
}

/**
 * Of a page whose text is marked to be indexed that text alone, without drawings: the rest costs time and leaves no
 * word in the index.
 */
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

async function addPage(index: PagefindIndex, sourcePath: string, html: string): Promise<void> {
  const language = pageLanguage.exec(html)?.[2] ?? 'unknown';
  const collection = collections.find((name) => name === marked.exec(html)?.[1]) ?? 'pages';
  const code = collectionCode(language, collection);
  // Pagefind takes what it is sent in that order; nothing may come between the parts of a page.
  const adding = [
    index.addHTMLFile({
      sourcePath,
      content: cutOut(html)
        .replace(pageLanguage, (_, start: string) => `${start}${code}"`)
        .replace(touching, (end) => `${end} `),
    }),
  ];
  const records = findPageRecords(html).map(({ id, title, text }) =>
    index.addCustomRecord({
      url: `/${sourcePath.replace(/index\.html$/, '')}#${id}`,
      content: text,
      language: collectionCode(language, 'records'),
      meta: { title },
      filters: { kind: ['reference'] },
    }),
  );
  const results = await Promise.all<{ errors: string[] }>([...adding, ...records]);
  const errors = results.flatMap((result) => result.errors);
  if (errors.length > 0) throw new SearchIndexFailure(errors);
}

class SearchIndexFailure extends Error {
  constructor(errors: readonly string[]) {
    super(`The search index could not be made: ${errors.join('; ')}`);
  }
}
