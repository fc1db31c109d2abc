import { fetchOnce } from '../../domain/memo.ts';
import {
  collectionCode,
  languageOf,
  scopeOf,
  type Collection,
} from '../../search/words/collection.ts';
import {
  indexFiles,
  readOpening,
  type IndexedPage,
  type IndexOpening,
  type ListedPage,
  type PageTitle,
} from '../../search/word-index/index-files.ts';
import { openWordIndex, type PageScores } from '../../search/word-index/word-index.ts';
import type { Word } from '../../search/words/words.ts';
import { fetchJson, fetchPacked } from './fetch-part.ts';

export interface Hit {
  /** Of the page, in all indexes of the site. */
  id: string;
  score: number;
  /** It is of a record or a part of a page, which come behind pages that answer as well. */
  isRecord?: boolean;
  /** What it is called, where that is known before the page is there. */
  title?: PageTitle;
  /** The page; addresses of pages and titles have the site’s base. */
  data(): Promise<IndexedPage>;
}

/** The pages of a collection, found by what they hold. */
export interface PageIndex {
  /** The pages with the word, in any of its forms, best first; `isLast`: it may go on. */
  find(word: Word, isLast: boolean): Promise<Hit[]>;
  findNumber(values: readonly number[], isPercent: boolean): Promise<Hit[]>;
  /** The pages in which two words or more stand side by side. */
  findPhrase(words: readonly Word[]): Promise<Hit[]>;
}

/** An index as it is opened. */
export interface OpenIndex extends PageIndex {
  /** Its words are all here: a question fetches none. */
  isWhole: boolean;
  /** Every page, and what it is about. */
  list(): Promise<(ListedPage & Hit)[]>;
}

/**
 * Opens what is searched together with a collection, the collection first, in the folder at `base`; what cannot be had
 * is thrown at whoever needs it.
 */
export async function openPageIndexes(
  base: string,
  language: string,
  collection: Collection,
): Promise<OpenIndex[]> {
  const codes = scopeOf(collection).map((one) => collectionCode(language, one));
  const openings = await fetchPacked(base + indexFiles.opening(codes[0]!), readOpening);
  return openings.map((opening, at) => openIndex(base, opening, codes[at]!));
}

/** How well a page answers of which nothing is known but that it has a phrase. */
const ofPhrase = 0.5;

function openIndex(base: string, opening: IndexOpening, code: string): OpenIndex {
  const { head } = opening;
  const part = (name: string) => fetchPacked(base + name, (bytes) => bytes);
  const words = openWordIndex(
    opening,
    {
      words: (at) => part(indexFiles.words(head, at)),
      pairs: (at) => part(indexFiles.pairs(head, at)),
    },
    languageOf(code),
  );
  const pages = new Map<number, Promise<IndexedPage>>();
  const read = (page: number): Promise<IndexedPage> =>
    fetchOnce(pages, page, async () =>
      withBase(await fetchJson<IndexedPage>(base + indexFiles.page(head, page)), base),
    );
  const hitOf = (page: number, score: number): Hit => {
    const title = head.titles[page];
    return {
      id: `${code}/${page}`,
      score,
      ...(title && { title: withBase(title, base) }),
      data: () => read(page),
    };
  };
  const list = (scores: PageScores): Hit[] =>
    [...scores].map(([page, score]) => hitOf(page, score)).sort((a, b) => b.score - a.score);
  return {
    isWhole: head.isWhole,
    find: async (word, isLast) => list(await words.find(word, isLast)),
    findNumber: async (values, isPercent) => list(await words.findNumber(values, isPercent)),
    findPhrase: async (phrase) => {
      const [first, ...rest] = await Promise.all(
        phrase.slice(1).map((word, at) => words.findPair(phrase[at]!, word)),
      );
      const found = [...(first ?? [])].filter((page) => rest.every((own) => own.has(page)));
      return found.map((page) => hitOf(page, ofPhrase));
    },
    list: async () =>
      (await fetchJson<ListedPage[]>(base + indexFiles.list(head))).map((page, at) => ({
        ...page,
        ...hitOf(at, 1),
      })),
  };
}

/** With the whole path of its address. */
function withBase<Page extends { url: string }>(page: Page, base: string): Page {
  const root = new URL('..', base).pathname;
  return { ...page, url: root.slice(0, -1) + page.url };
}
