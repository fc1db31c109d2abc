import type { HtmlEvent } from '../html/html-events.ts';
import { extractPages } from './extract-pages.ts';
import { listIndexFiles, type IndexFile, type KnownParts } from './index-folder.ts';
import { bringPage, keepPage, type KeptPage } from './known-pages.ts';
import { createPageReader, type ReadPage } from './read-pages.ts';
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

/** What went into an earlier index. */
export interface KnownIndex {
  /** By all that they were made of. */
  pages: {
    get(key: string): KeptPage[] | undefined;
    set(key: string, pages: KeptPage[]): void;
  };
  parts: KnownParts;
}

/** `languages`: codes of those of the site; `known`: these pages are not read, and these parts not packed again. */
export function openSearchIndex(languages: readonly string[], known?: KnownIndex): SearchIndexer {
  const readPage = createPageReader(languages);
  const pages: ReadPage[] = [];
  return {
    add: (file, digest, read) => {
      // Which words make a number of a page is said by the languages of the site.
      const key = JSON.stringify([file, digest, languages]);
      const kept = known?.pages.get(key);
      const own = kept ? kept.map(bringPage) : extractPages(file, read()).map(readPage);
      if (!kept) known?.pages.set(key, own.map(keepPage));
      pages.push(...own);
    },
    list: () =>
      listIndexFiles(pages, known?.parts).map(({ path, content }) => ({
        path: `${indexFolder}/${path}`,
        content,
      })),
  };
}
