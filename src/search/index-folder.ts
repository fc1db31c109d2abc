import { createHash } from 'node:crypto';
import { collectionCode, languageOf, scopes } from '../wording/collection.ts';
import { readScaleWords } from '../wording/numbers.ts';
import { createSplitter } from '../wording/words.ts';
import {
  indexFiles,
  writeOpening,
  type IndexedPage,
  type IndexHead,
  type IndexOpening,
  type ListedPage,
  type PageTitle,
} from '../word-index/index-files.ts';
import type { TextReading } from '../word-index/page-words.ts';
import { packIndex } from '../word-index/pack-index.ts';
import { pack } from './packed-part.ts';
import type { ExtractedPage } from './pagefind/extracted-pages.ts';

/** A file of the search; `path` is below the folder of all indexes, with forward slashes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Pages by the code of their collection. */
export type PagesByCode = ReadonlyMap<string, readonly ExtractedPage[]>;

/**
 * The index of each collection of each language that has pages; also of a collection without any, so that nobody
 * takes it for one that could not be had.
 */
export function listIndexFiles(pages: PagesByCode): IndexFile[] {
  const languages = [...new Set([...pages.keys()].map(languageOf))].sort();
  const scales = readScaleWords(languages.filter(isLocale));
  return languages.flatMap((language) => {
    const split = createSplitter(isLocale(language) ? language : 'en');
    const reading = { language, scales, split };
    return scopes.flatMap((scope) => {
      const codes = scope.map((collection) => collectionCode(language, collection));
      const indexes = codes.map((code) => describeIndex(code, pages.get(code) ?? [], reading));
      const opening = pack(writeOpening(indexes.map((index) => index.opening)));
      return [
        { path: indexFiles.opening(codes[0]!), content: opening },
        ...indexes.flatMap(({ files }) => files),
      ];
    });
  });
}

/** A small index comes with all of its words; its bytes unpacked. */
const mostTogether = 80_000;
/** So many pages of one come with what they are called. */
const mostTitles = 500;

function describeIndex(
  code: string,
  extracted: readonly ExtractedPage[],
  reading: TextReading,
): { opening: IndexOpening; files: IndexFile[] } {
  const pages = extracted.map(describePage);
  const { shards, starts, pairs } = packIndex(
    pages.map((page) => ({ ...page, headings: page.headings.map(({ text }) => text) })),
    reading,
  );
  const isWhole = shards.reduce((sum, { length }) => sum + length, 0) <= mostTogether;
  const files = [
    ...(isWhole
      ? []
      : shards.map((own, at) => ({ path: indexFiles.words(at), content: pack(own) }))),
    ...pairs.map((own, at) => ({ path: indexFiles.pairs(at), content: pack(own) })),
    ...pages.map((page, at) => ({ path: indexFiles.page(at), content: toJson(page) })),
    { path: indexFiles.list, content: toJson(extracted.map(listPage)) },
  ];
  const hasTitles = isWhole && pages.length <= mostTitles;
  const head: IndexHead = {
    folder: `index/${code}-${digest(files)}/`,
    pages: pages.length,
    isWhole,
    titles: hasTitles ? pages.map(titleOf) : [],
    starts: isWhole ? [''] : starts,
    pairs: pairs.length,
  };
  return {
    opening: { head, ...(isWhole && { words: Buffer.concat(shards) }) },
    files: files.map(({ path, content }) => ({ path: head.folder + path, content })),
  };
}

const isHeading = /^h\d$/i;

function describePage({ url, content, filters, meta, anchors }: ExtractedPage): IndexedPage {
  const [kind] = filters['kind'] ?? [];
  const [theme] = filters['theme'] ?? [];
  const { detail } = meta;
  return {
    url,
    title: meta['title'] ?? url,
    // What breaks a line and is none of it.
    content: content.replaceAll('\u200B', ''),
    ...(kind && { kind }),
    ...(theme && { theme }),
    ...(detail && { detail }),
    headings: anchors.flatMap(({ element, id, text, location }) =>
      isHeading.test(element) && text?.trim() ? { id, text, location } : [],
    ),
  };
}

function listPage({ filters, meta }: ExtractedPage): ListedPage {
  const { date } = meta;
  return { ...(date && { date }), filters };
}

const titleOf = ({ url, title, kind, theme, detail }: IndexedPage): PageTitle => ({
  url,
  title,
  ...(kind && { kind }),
  ...(theme && { theme }),
  ...(detail && { detail }),
});

const toJson = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** Of the names and contents of the files. */
function digest(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files)
    hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.digest('hex').slice(0, 12);
}

/** Pages that say no language are collected as “unknown”. */
function isLocale(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
