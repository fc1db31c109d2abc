import {
  findHits,
  findMissing,
  findWords,
  isFull,
  type Found,
  type FoundHit,
  type Reading,
} from './finder.ts';
import { openPageIndexes, type Hit, type OpenIndex, type PageIndex } from './page-index.ts';
import { listPages, type PageList } from './page-list.ts';
import type { IndexPlaces } from './protocol.ts';
import { stands } from './same-words.ts';
import type { Term } from './term.ts';

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
  /** Gets what is found by words alone, before it is known which stand side by side; of a small site. */
  onRough: (rough: Found) => void;
  /** Gets the others that answer all, before pages of records are looked for. */
  onFirst: (hits: FoundHit[]) => void;
}

/** The pages of one language: those that readers look for first, and those of records with their rows. */
export interface PageSearch extends Pick<PageIndex, 'find'> {
  findPages(terms: readonly Term[], reading: Reading, options: FindOptions): Promise<FoundPages>;
  /** The terms that no page has. */
  findMissing(terms: readonly Term[], reading: Reading): Promise<Term[]>;
  /** What every page is about and of when. */
  list(): Promise<PageList>;
  /** Every page that is of no record: records are known by themselves. */
  pages(): Promise<Hit[]>;
}

/** Begins to fetch what every question needs; what cannot be had is thrown at whoever needs it. */
export function openPageSearch({ index: base, language, collection }: IndexPlaces): PageSearch {
  const open = openOnce(() => openPageIndexes(base, language, collection));
  return {
    find: async (word, isLast) => joinIndexes(await open()).find(word, isLast),
    pages: async () => (await open())[0]!.list(),
    list: async () =>
      listPages((await Promise.all((await open()).map((one) => one.list()))).flat()),
    findMissing: async (terms, reading) => {
      const indexes = await open();
      const missing = await findMissing(indexes[0]!, terms, reading);
      return missing.length > 0 ? findMissing(joinIndexes(indexes), missing, reading) : [];
    },
    findPages: async (terms, reading, options) => {
      const indexes = await open();
      if (!indexes.every(({ isWhole }) => isWhole))
        return findFurther(indexes, terms, reading, options);
      const rough = await findHits(withoutPairs(joinIndexes(indexes)), terms, reading);
      const full = rough.missing.length === 0 ? rough.hits.filter(isFull) : [];
      const sure = (full.length > 0 ? full : rough.hits).filter((hit) =>
        hasPhrases(hit, terms, reading),
      );
      options.onRough({ ...rough, hits: sure });
      const finding = findFurther(indexes, terms, reading, options);
      // They are read while it is found out which are the best, behind what that needs.
      setTimeout(() => {
        for (const { data } of rough.hits.slice(0, readAhead)) data().catch(() => {});
      });
      return finding;
    },
  };
}

/** Words that were asked for side by side stand so in its title: of its text that is not known yet. */
const hasPhrases = (
  { title }: Hit,
  terms: readonly Term[],
  { split, language }: Reading,
): boolean =>
  terms.every(
    ({ isPhrase, words }) =>
      !isPhrase || (title !== undefined && stands(words, split(title.title), language)),
  );

/** Pages that are read before their order is known; a browser fetches no more at once from some servers. */
const readAhead = 6;

async function findFurther(
  indexes: readonly OpenIndex[],
  terms: readonly Term[],
  reading: Reading,
  { whole, isMore, onFirst }: FindOptions,
): Promise<FoundPages> {
  const [first, second] = indexes;
  const all = joinIndexes(indexes);
  // The words of records that are here already cost little, and their pairs as much time as those of pages.
  const beside = second?.isWhole ? findHits(all, terms, reading) : undefined;
  beside?.catch(() => {});
  const found = await findHits(first!, terms, reading);
  const full = found.missing.length === 0 ? found.hits.filter(isFull) : [];
  const isEnough = whole + full.length >= (first!.isWhole ? enough : enoughOfMany);
  if (!second) return { ...found, isPartial: false };
  if (isEnough && !isMore) return { ...found, isPartial: true };
  if (full.length > 0 && !isMore) onFirst(full);
  const wider = await (beside ?? findHits(all, terms, reading));
  if (!isEnough) return { ...wider, isPartial: false };
  const known = new Set(found.hits.map(({ id }) => id));
  const hits = [...found.hits, ...wider.hits.filter(({ id }) => !known.has(id))];
  return { hits, missing: found.missing, isPartial: false };
}

/** The first of the indexes with what follows it, which is of records. */
function joinIndexes(indexes: readonly PageIndex[]): PageIndex {
  const join = async (ask: (index: PageIndex) => Promise<Hit[]>): Promise<Hit[]> => {
    const answers = await Promise.all(indexes.map(ask));
    return answers
      .flatMap((hits, at) => (at === 0 ? hits : hits.map((hit) => ({ ...hit, isRecord: true }))))
      .sort((a, b) => b.score - a.score);
  };
  return {
    find: (word, isLast) => join((index) => index.find(word, isLast)),
    findNumber: (values, isPercent) => join((index) => index.findNumber(values, isPercent)),
    findPhrase: (words) => join((index) => index.findPhrase(words)),
  };
}

/** The same, as if the words of a page all stood side by side: of a whole index nothing is fetched for that. */
const withoutPairs = (index: PageIndex): PageIndex => ({
  ...index,
  findPhrase: (words) => findWords(index, words),
});

/** Opened at once; a failure comes up with the question that needs it, and the next one tries again. */
function openOnce<Value>(open: () => Promise<Value>): () => Promise<Value> {
  let opened: Promise<Value> | undefined;
  const start = () => {
    opened ??= open();
    opened.catch(() => (opened = undefined));
    return opened;
  };
  start().catch(() => {});
  return start;
}
