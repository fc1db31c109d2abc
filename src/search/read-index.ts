import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  indexFiles,
  indexFolder,
  readOpening,
  type IndexedPage,
} from './word-index/index-files.ts';
import { openWordIndex, type WordIndex } from './word-index/word-index.ts';
import { collectionCode, scopeOf, type Collection } from './words/collection.ts';
import { unpack } from './packed-part.ts';

/** An index as readers have it, and its pages. */
export interface WrittenIndex extends WordIndex {
  readPage(page: number): Promise<IndexedPage>;
}

/** Opens the index of a collection of a site in `site`; rejects where a part is missing or not whole. */
export async function openWrittenIndex(
  site: string,
  language: string,
  collection: Collection,
): Promise<WrittenIndex> {
  const root = join(site, indexFolder);
  const part = async (name: string) => unpack(await readFile(join(root, name)));
  const scope = scopeOf(collection);
  const openings = readOpening(await part(indexFiles.opening(collectionCode(language, scope[0]!))));
  const opening = openings[scope.indexOf(collection)]!;
  const { head } = opening;
  const index = openWordIndex(
    opening,
    {
      words: (shard) => part(indexFiles.words(head, shard)),
      pairs: (shard) => part(indexFiles.pairs(head, shard)),
    },
    language,
  );
  const readPage = async (page: number) =>
    JSON.parse(await readFile(join(root, indexFiles.page(head, page)), 'utf8')) as IndexedPage;
  return { ...index, readPage };
}
