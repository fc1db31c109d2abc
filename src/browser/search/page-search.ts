import { collectionCode, type Collection } from '../../wording/collection.ts';
import { findHits, isFull, rememberAnswers, type Found, type Reading } from './finder.ts';
import { openPageList, type PageList } from './page-list.ts';
import type { ReadPage } from './pagefind/page-reader.ts';
import { openPagefind, type Search } from './pagefind/pagefind.ts';
import type { IndexPlaces } from './protocol.ts';
import { dropCommon } from './telling-terms.ts';
import type { Term } from './terms.ts';

/**
 * Results that answer all of the query, from which on it is not looked for in the pages of records, too; on a site of
 * many pages, where that costs most.
 */
const enough = 3;
const enoughOfMany = 1;

export interface FoundPages extends Found {
  /** There may be more in the pages of records. */
  isPartial: boolean;
}

/** The indexes of the pages of one language: of what readers look for first, and of records with their rows. */
export interface PageSearch {
  /**
   * Pages for the terms; those of records only where the others, and `whole` records that answer already, are too
   * few, or where the reader wants more: then they follow.
   */
  find(terms: Term[], reading: Reading, whole: number, isMore: boolean): Promise<FoundPages>;
  /** In all of them. */
  search: Search;
  read: ReadPage;
  /** What every page is about and of when, and those of no record among them: records are known by themselves. */
  list(): Promise<PageList>;
  isPage: (id: string) => boolean;
}

/** Begins to fetch what every question needs; what cannot be had is thrown at whoever needs it. */
export function openPageSearch({ pagefind, language, collection }: IndexPlaces): PageSearch {
  const { open, read, listCommon } = openPagefind(pagefind);
  const codes = collectionsOf(collection).map((name) => collectionCode(language, name));
  const [first, second] = codes.map((code, at) => rememberAnswers(open(code, at === 0)));
  const search: Search = async (term) => {
    const [pages, records] = await Promise.all([first!(term), second?.(term) ?? []]);
    return [...pages, ...records.map((hit) => ({ ...hit, isRecord: true }))];
  };
  const common = listCommon(codes[0]!);
  // A failure comes up again with the first question.
  common.catch(() => {});
  return {
    search,
    read,
    isPage: (id) => id.startsWith(`${codes[0]!}_`),
    list: () => openPageList(codes.map((code) => `${pagefind}pages.${code}.json`)),
    find: async (terms, reading, whole, isMore) => {
      const words = await common;
      const telling = dropCommon(terms, words, language);
      const found = await findHits(first!, telling, reading);
      const full = found.missing.length === 0 ? found.hits.filter(isFull).length : 0;
      const least = Object.keys(words).length > 0 ? enoughOfMany : enough;
      const isEnough = whole + full >= least;
      if (!second) return { ...found, isPartial: false };
      if (isEnough && !isMore) return { ...found, isPartial: true };
      const wider = await findHits(search, telling, reading);
      if (!isEnough) return { ...wider, isPartial: false };
      const known = new Set(found.hits.map(({ id }) => id));
      const hits = [...found.hits, ...wider.hits.filter(({ id }) => !known.has(id))];
      return { hits, missing: found.missing, isPartial: false };
    },
  };
}

const collectionsOf = (collection: Collection): Collection[] =>
  collection === 'pages' ? ['pages', 'records'] : [collection];
