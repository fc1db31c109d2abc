import { ByteReader, ByteWriter } from './bytes.ts';

/** Where the indexes are, below the site’s folder. */
export const indexFolder = 'pagefind';

/**
 * The files of an index, below the folder that holds those of all languages. What is under a name never changes: the
 * name follows from it, and most files stay when one page changes. Pages share folders that are named so.
 */
export const indexFiles = {
  /** What a search in a language, or in its guide, begins with, under a name that is known beforehand. */
  opening: (code: string): string => `${code}.opening`,
  words: ({ folder, digests }: ShardNames, shard: number): string =>
    `${folder}words-${shard}-${digestAt(digests.words, shard)}.part`,
  pairs: ({ folder, digests }: ShardNames, shard: number): string =>
    `${folder}pairs-${shard}-${digestAt(digests.pairs, shard)}.part`,
  page: ({ groups }: Pick<IndexHead, 'groups'>, page: number): string =>
    `${groups[Math.floor(page / groupSize)]}page-${page % groupSize}.json`,
  /** What its pages are about and of when, fetched when they are narrowed down or sorted. */
  list: ({ folder, digests }: ShardNames): string => `${folder}list-${digests.list}.json`,
};

type ShardNames = Pick<IndexHead, 'folder' | 'digests'>;

/** Letters of a digest in the name of a file, which has a number besides. */
export const digestLength = 8;

const digestAt = (digests: string, shard: number): string =>
  digests.slice(shard * digestLength, (shard + 1) * digestLength);

/** Pages that share a folder. */
export const groupSize = 32;

/** What an index consists of. */
export interface IndexHead {
  /** The folder beside the opening that has its files, with a slash at the end. */
  folder: string;
  /** Of the contents of its list and of its shards, one digest behind the other, for their names. */
  digests: { words: string; pairs: string; list: string };
  /** The folders of its pages, of each group in their order, with a slash at the end. */
  groups: string[];
  /** Number of its pages. */
  pages: number;
  /** A small index comes with all of its words, and with what its pages are called, one after the other. */
  isWhole: boolean;
  titles: PageTitle[];
  /** What the words of each shard begin with. */
  starts: string[];
  /** Number of its shards of pairs. */
  pairs: number;
}

/** What a result shows of a page before the page is there. */
export type PageTitle = Pick<IndexedPage, 'url' | 'title' | 'kind' | 'theme' | 'detail'>;

/** A page of an index, all of it unescaped text. */
export interface IndexedPage {
  /** Path below the site’s base. */
  url: string;
  title: string;
  content: string;
  /** Id of its kind and of its theme, as filters know them. */
  kind?: string;
  theme?: string;
  /** Of when it speaks, as readers see it. */
  detail?: string;
  headings: PageHeading[];
}

export interface PageHeading {
  id: string;
  text: string;
  /** Number of words of the content before it. */
  location: number;
}

/** A page as filters and sorting know it: by its place in the list. */
export interface ListedPage {
  /** ISO date that it speaks of or was published on. */
  date?: string;
  /** Ids of its kind, theme, places and subjects, by the name of the filter. */
  filters: Record<string, string[]>;
}

/** First bytes of every part of an index, by which it is known unpacked: some servers unpack what they send. */
export const partMagic = 'assay_part';

/** An index as a search begins with it; `words` where they are all there. */
export interface IndexOpening {
  head: IndexHead;
  words?: Uint8Array;
}

/** Of these files; what differs is of another build. */
const indexForm = 'assay-words-3';

/** What a search in several collections begins with, in their order. */
export function writeOpening(openings: readonly IndexOpening[]): Uint8Array {
  const writer = new ByteWriter();
  writer.text(indexForm);
  for (const { head, words } of openings) {
    writer.text(JSON.stringify(head));
    if (head.isWhole) writer.bytes(words ?? new Uint8Array());
  }
  return writer.finish();
}

/** Throws where the bytes are of another form. */
export function readOpening(bytes: Uint8Array): IndexOpening[] {
  const reader = new ByteReader(bytes);
  const form = reader.text();
  if (form !== indexForm) throw new Error(`An index of the form ${form}`);
  const openings: IndexOpening[] = [];
  while (!reader.isAtEnd) {
    const head = JSON.parse(reader.text()) as IndexHead;
    openings.push({ head, ...(head.isWhole && { words: reader.bytes() }) });
  }
  return openings;
}
