import { vi } from 'vitest';
import { openPageIndexes, type OpenIndex } from '../../src/browser/search/page-index.ts';
import { listIndexFiles } from '../../src/search/index-folder.ts';
import { createPageReader } from '../../src/search/read-pages.ts';
import type { ExtractedPage } from '../../src/search/extract-pages.ts';
import { collectionCode, scopeOf, type Collection } from '../../src/search/words/collection.ts';

export const base = 'https://fish.example/base/pagefind/';

/** A page as the index takes it in. */
export const extracted = (
  url: string,
  content: string,
  fields: Partial<ExtractedPage> = {},
): ExtractedPage => ({
  code: 'en',
  url,
  title: content.split('. ')[0]!,
  content,
  filters: {},
  headings: [],
  ...fields,
});

/** Texts of pages by their paths, for each collection. */
export type Texts = Partial<Record<Collection, Record<string, string>>>;

/** The files of the index of these pages, at their addresses. */
export function writeIndexFiles(texts: Texts, language = 'en'): Map<string, Uint8Array> {
  const pages = Object.entries(texts).flatMap(([collection, own]) =>
    Object.entries(own).map(([url, content]) =>
      extracted(url, content, { code: collectionCode(language, collection as Collection) }),
    ),
  );
  const files = listIndexFiles(pages.map(createPageReader([language])));
  return new Map(files.map(({ path, content }) => [base + path, content]));
}

/** Has the files fetched from memory; says of which addresses. */
export function serveFiles(files: ReadonlyMap<string, Uint8Array>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const content = files.get(address);
    return content ? new Response(new Uint8Array(content)) : new Response('', { status: 404 });
  });
  return asked;
}

/** The indexes of these pages as a browser opens them. */
export function openIndexes(
  texts: Texts,
  language = 'en',
  collection: Collection = 'pages',
): Promise<OpenIndex[]> {
  serveFiles(writeIndexFiles(texts, language));
  return openPageIndexes(base, language, scopeOf(collection)[0]!);
}
