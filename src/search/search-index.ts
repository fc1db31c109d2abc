import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { HtmlEvent } from '../html/html-events.ts';
import { readHtml } from '../html/read-html.ts';
import { findFiles, listEntries } from '../library/files.ts';
import { folderMaker } from '../library/make-folders.ts';
import { extractPages } from './extract-pages.ts';
import { listIndexFiles, type IndexFile } from './index-folder.ts';
import { bringPage, keepPage, type KeptPage } from './known-pages.ts';
import { createPageReader, type ReadPage } from './read-pages.ts';
import { languageOf } from './words/collection.ts';
import { indexFolder } from './word-index/index-files.ts';

/** The search index of a site that is being made. */
export interface SearchIndexer {
  /**
   * Takes a page in: `file` is its path below the site’s folder, with forward slashes, and `read` reads it where its
   * digest is not known. The same pages make the same bytes, in whatever order they come.
   */
  add(file: string, digest: string, read: () => readonly HtmlEvent[]): void;
  /** The files of one index for each collection of each language; paths are below the folder of the site. */
  list(): IndexFile[];
}

/** Pages as they went into an earlier index, by all that they were made of. */
export interface KnownPages {
  get(key: string): KeptPage[] | undefined;
  set(key: string, pages: KeptPage[]): void;
}

/** `languages`: codes of those of the site; `known`: these pages are not read again. */
export function openSearchIndex(languages: readonly string[], known?: KnownPages): SearchIndexer {
  const readPage = createPageReader(languages);
  const pages: ReadPage[] = [];
  return {
    add: (file, digest, read) => {
      // Which words make a number of a page is said by the languages of the site.
      const key = JSON.stringify([file, digest, languages]);
      const kept = known?.get(key);
      const own = kept ? kept.map(bringPage) : extractPages(file, read()).map(readPage);
      if (!kept) known?.set(key, own.map(keepPage));
      pages.push(...own);
    },
    list: () =>
      listIndexFiles(pages).map(({ path, content }) => ({
        path: `${indexFolder}/${path}`,
        content,
      })),
  };
}

/** Indexes the pages of a site that is made. */
export function writeSearchIndex(folder: string): void {
  const pages = findFiles(listEntries(folder), ['**/*.html']).map((file) => {
    const html = readFileSync(file, 'utf8');
    const digest = createHash('sha256').update(html).digest('base64url');
    const path = file.slice(folder.length + 1).replaceAll(sep, '/');
    return { path, digest, events: readHtml(html).events };
  });
  const languages = new Set(pages.flatMap(({ path, events }) => languagesOf(path, events)));
  const index = openSearchIndex([...languages]);
  for (const { path, digest, events } of pages) index.add(path, digest, () => events);
  const makeFolder = folderMaker();
  for (const { path, content } of index.list()) {
    makeFolder(join(folder, path));
    writeFileSync(join(folder, path), content);
  }
}

const languagesOf = (path: string, events: readonly HtmlEvent[]): string[] =>
  extractPages(path, events).map(({ code }) => languageOf(code));
