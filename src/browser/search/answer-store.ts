import type { RowFile } from '../../search/words/row-file.ts';
import {
  noIntents,
  type AnswerFile,
  type AnswerRecord,
  type PublishedAnswers,
} from '../../search/words/answer-file.ts';
import { readScaleWords } from '../../search/words/numbers.ts';
import { createSplitter } from '../../search/words/words.ts';
import { createAnswerFinder, type AnswerFinder } from './answers.ts';
import type { FoundAnswer } from './found-answer.ts';
import { findForEachPlace } from './each-place.ts';
import type { Reading } from './finder.ts';
import { fetchJson, PartMissing } from './fetch-part.ts';
import type { IndexPlaces } from './protocol.ts';
import { createComputer, type Compute } from './computed/compute.ts';
import { openShards } from './record-shards.ts';
import { createRowFinder, type RowFinder } from './row-answers.ts';
import type { Term } from './term.ts';
import { createTermReader, type ReadTerms } from './terms.ts';

/** The records and tables of one language that may answer a query, and how its queries are read. */
export interface AnswerStore {
  read: ReadTerms;
  reading: Reading;
  /** What answers the terms; fetches the records that may. */
  look: (terms: readonly Term[]) => Promise<Answers>;
  /** Nothing of it was out of reach. */
  isWhole: boolean;
}

/** What the records and tables have for the terms that they were fetched for. */
export interface Answers extends Pick<AnswerFinder, 'weigh'> {
  /** The records and numbers of tables that answer the terms, best first; without terms, every record. */
  find: (terms: readonly Term[]) => FoundAnswer[];
  /** Some record or table has the term. */
  knows: (term: Term) => boolean;
  /** What is worked out of the tables for the terms. */
  compute: Compute;
  /** The record with that address. */
  at: (address: string) => AnswerRecord | undefined;
}

/** Fetches the names, the records and the rows; what cannot be had is left out. Of the guide there are no records. */
export async function openAnswerStore(places: IndexPlaces): Promise<AnswerStore> {
  const { answers, rows, language, collection } = places;
  const isGuide = collection === 'guide';
  const [fetched, fetchedRows] = await Promise.all([
    fetchKnown<PublishedAnswers>(answers, ({ records, intents }) => isList(records) && !!intents),
    isGuide
      ? undefined
      : fetchKnown<RowFile>(rows, ({ tables, words }) => isList(tables) && !!words),
  ]);
  const file = fetched ?? { ...noAnswers, locales: [language] };
  const shards = openShards(isGuide ? { ...file, ...noRecords } : file, answers, language);
  const table = fetchedRows ? createRowFinder(fetchedRows, file) : undefined;
  let known: { records: readonly AnswerRecord[]; answers: Answers } | undefined;
  return {
    read: createTermReader(file, language),
    look: async (terms) => {
      const records = await shards.load(terms);
      if (known?.records.length !== records.length)
        known = { records, answers: createAnswers({ ...file, records }, table, language) };
      return known.answers;
    },
    isWhole: fetched !== undefined && (isGuide || fetchedRows !== undefined),
    reading: {
      language,
      split: createSplitter(language),
      small: new Set(file.smallWords),
      scales: readScaleWords(file.locales),
    },
  };
}

function createAnswers(file: AnswerFile, table: RowFinder | undefined, language: string): Answers {
  const { find, judge, weigh, knows } = createAnswerFinder(file, language);
  const records = new Map(file.records.map((record) => [record.address, record]));
  const findAll = (terms: readonly Term[]) =>
    find(terms, table?.find(terms), table?.rank(terms, judge));
  return {
    find: (terms) => {
      const found = findAll(terms);
      if (found[0]?.isWhole) return found;
      const each = findForEachPlace(terms, findAll);
      const told = new Set(each.map(({ record }) => record.address + record.title));
      return [...each, ...found.filter(({ record }) => !told.has(record.address + record.title))];
    },
    knows: (term) => knows(term) || (table?.knows(term) ?? false),
    compute: table ? createComputer({ ...table, list: table.series, judge }) : () => undefined,
    weigh,
    at: (address) => records.get(address),
  };
}

const noRecords = { records: [], directory: undefined };

const noAnswers: AnswerFile = {
  locales: [],
  smallWords: [],
  groups: [],
  subjects: {},
  places: {},
  worlds: [],
  measures: [],
  intents: noIntents,
  records: [],
};

const isList = (value: unknown): boolean => Array.isArray(value);

/** Nothing where it is not there, not whole, or of a build that wrote it in another form. */
async function fetchKnown<Value>(
  address: string,
  isKnown: (value: Partial<Value>) => boolean,
): Promise<Value | undefined> {
  try {
    const value = await fetchJson<Value>(address);
    return isKnown(value as Partial<Value>) ? value : undefined;
  } catch (cause) {
    if (cause instanceof PartMissing) return undefined;
    throw cause;
  }
}
