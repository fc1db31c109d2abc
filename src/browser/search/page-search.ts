import { collectionCode, type Collection } from '../../wording/collection.ts';
import {
  findHits,
  isFull,
  rememberAnswers,
  type Found,
  type FoundHit,
  type Reading,
} from './finder.ts';
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

/**
 * Pages of records are looked for only where the others, and `whole` records that answer already, are too few, or
 * where the reader wants more: then they follow.
 */
interface FindOptions {
  whole: number;
  isMore: boolean;
  /** Gets the others that answer all, before pages of records are looked for. */
  onFirst: (hits: FoundHit[]) => void;
}

/** The indexes of the pages of one language: of what readers look for first, and of records with their rows. */
export interface PageSearch {
  find(terms: Term[], reading: Reading, options: FindOptions): Promise<FoundPages>;
  /** In all of them. */
  search: Search;
  read: ReadPage;
  /** What every page is about and of when, and those of no record among them: records are known by themselves. */
  list(): Promise<PageList>;
  isPage: (id: string) => boolean;
}

/** Begins to fetch what every question needs; what cannot be had is thrown at whoever needs it. */
export function openPageSearch({ pagefind, language, collection }: IndexPlaces): PageSearch {
  const { open, read } = openPagefind(pagefind);
  const codes = collectionsOf(collection).map((name) => collectionCode(language, name));
  const [openFirst, openSecond] = codes.map((code, at) => open(code, at === 0));
  const [first, second] = [openFirst, openSecond].map(
    (start) => start && rememberAnswers(async (term) => (await start()).search(term)),
  );
  const search: Search = async (term) => {
    const [pages, records] = await Promise.all([first!(term), second?.(term) ?? []]);
    return [...pages, ...records.map((hit) => ({ ...hit, isRecord: true }))];
  };
  return {
    search,
    read,
    isPage: (id) => id.startsWith(`${codes[0]!}_`),
    list: () => openPageList(codes.map((code) => `${pagefind}pages.${code}.json`)),
    find: async (terms, reading, { whole, isMore, onFirst }) => {
      const { common } = await openFirst!();
      const isSmall = Object.keys(common).length === 0;
      // A small site’s index of records costs little, and its fetching time.
      if (isSmall && whole === 0) openSecond?.().catch(() => {});
      const telling = dropCommon(terms, common, language);
      const found = await findHits(first!, telling, reading);
      const full = found.missing.length === 0 ? found.hits.filter(isFull) : [];
      const least = isSmall ? enough : enoughOfMany;
      const isEnough = whole + full.length >= least;
      if (!second) return { ...found, isPartial: false };
      if (isEnough && !isMore) return { ...found, isPartial: true };
      if (full.length > 0 && !isMore) onFirst(full);
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
