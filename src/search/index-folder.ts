import { createHash } from 'node:crypto';
import { digestOf } from '../library/digest.ts';
import { collectionCode, languageOf, scopes } from './words/collection.ts';
import {
  digestLength,
  groupSize,
  indexFiles,
  writeOpening,
  type IndexedPage,
  type IndexHead,
  type IndexOpening,
  type PageTitle,
} from './word-index/index-files.ts';
import { packPairs, type PairGroup } from './word-index/pair-shards.ts';
import { packIndex } from './word-index/pack-index.ts';
import { pack } from './packed-part.ts';
import type { ReadPage } from './read-pages.ts';

/** A file of the search; `path` is below the folder of all indexes, with forward slashes. */
export interface IndexFile {
  path: string;
  content: Buffer;
}

/**
 * The index of each collection of each language that has pages; also of a collection without any, so that nobody
 * takes it for one that could not be had.
 */
export function listIndexFiles(
  read: readonly ReadPage[],
  known: KnownParts = nothingKnown,
): IndexFile[] {
  const sorted = read.toSorted((a, b) => (a.page.url < b.page.url ? -1 : 1));
  const pages = Map.groupBy(sorted, ({ code }) => code);
  const languages = [...new Set([...pages.keys()].map(languageOf))].sort();
  return languages.flatMap((language) =>
    scopes.flatMap((scope) => {
      const codes = scope.map((collection) => collectionCode(language, collection));
      const indexes = codes.map((code) => describeIndex(code, pages.get(code) ?? [], known));
      const opening = pack(writeOpening(indexes.map((index) => index.opening)));
      return [
        { path: indexFiles.opening(codes[0]!), content: opening },
        ...indexes.flatMap(({ files }) => files),
      ];
    }),
  );
}

/** Parts of an earlier index in base64, by all that they were made of. */
export interface KnownParts {
  get(key: string): string | undefined;
  set(key: string, part: string): void;
}

const nothingKnown: KnownParts = { get: () => undefined, set: () => undefined };

function bringPairs(group: PairGroup, known: KnownParts): Buffer {
  const key = `${group.shards} ${digestOf(Buffer.from(group.numbers.buffer))}`;
  const kept = known.get(key);
  const part = kept === undefined ? pack(packPairs(group)) : Buffer.from(kept, 'base64');
  known.set(key, kept ?? part.toString('base64'));
  return part;
}

/** A small index comes with all of its words; its bytes unpacked. */
const mostTogether = 80_000;
/** So many pages of one come with what they are called. */
const mostTitles = 500;

function describeIndex(
  code: string,
  read: readonly ReadPage[],
  known: KnownParts,
): { opening: IndexOpening; files: IndexFile[] } {
  const pages = read.map(({ page }) => page);
  const { shards, starts, pairs } = packIndex(
    read.map(({ words }) => words),
    languageOf(code),
  );
  const isWhole = shards.reduce((sum, { length }) => sum + length, 0) <= mostTogether;
  const packed = {
    words: isWhole ? [] : shards.map(pack),
    pairs: pairs.map((group) => bringPairs(group, known)),
  };
  const list = toJson(read.map(({ listed }) => listed));
  const groups = groupPages(pages);
  const hasTitles = isWhole && pages.length <= mostTitles;
  const head: IndexHead = {
    folder: `index/${code}/`,
    digests: {
      words: packed.words.map(nameOf).join(''),
      pairs: packed.pairs.map(nameOf).join(''),
      list: nameOf(list),
    },
    groups: groups.map(({ folder }) => folder),
    pages: pages.length,
    isWhole,
    titles: hasTitles ? pages.map(titleOf) : [],
    starts: isWhole ? [''] : starts,
    pairs: pairs.length,
  };
  return {
    opening: { head, ...(isWhole && { words: Buffer.concat(shards) }) },
    files: [
      ...packed.words.map((content, at) => ({ path: indexFiles.words(head, at), content })),
      ...packed.pairs.map((content, at) => ({ path: indexFiles.pairs(head, at), content })),
      { path: indexFiles.list(head), content: list },
      ...groups.flatMap((group) => group.files),
    ],
  };
}

/** The files of the pages, of each group in the folder that is named for them. */
function groupPages(pages: readonly IndexedPage[]): { folder: string; files: IndexFile[] }[] {
  const count = Math.ceil(pages.length / groupSize);
  return Array.from({ length: count }, (_, group) => {
    const own = pages.slice(group * groupSize, (group + 1) * groupSize).map((page, at) => ({
      path: indexFiles.page({ groups: [''] }, at),
      content: toJson(page),
    }));
    const folder = `index/pages-${digest(own)}/`;
    return { folder, files: own.map(({ path, content }) => ({ path: folder + path, content })) };
  });
}

const titleOf = ({ url, title, kind, theme, detail }: IndexedPage): PageTitle => ({
  url,
  title,
  ...(kind && { kind }),
  ...(theme && { theme }),
  ...(detail && { detail }),
});

const toJson = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

const nameOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, digestLength);

/** Of the names and contents of the files. */
function digest(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files)
    hash.update(`${path}\0${content.length}\0`).update(content);
  return hash.digest('hex').slice(0, 12);
}
