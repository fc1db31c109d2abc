import type { RowFile } from '../../wording/row-file.ts';
import type { AnswerFile, AnswerRecord } from '../../wording/answer-file.ts';
import { readScaleWords } from '../../wording/numbers.ts';
import { createSplitter } from '../../wording/words.ts';
import { createAnswerFinder, type AnswerFinder, type FoundAnswer } from './answers.ts';
import { findForEachPlace } from './compared-places.ts';
import type { Reading } from './finder.ts';
import type { IndexPlaces } from './protocol.ts';
import { createComputer, type Compute } from './computed/compute.ts';
import { createRowFinder } from './row-answers.ts';
import { createTermReader, type ReadTerms, type Term } from './terms.ts';

/** The records of one language, and how its queries are read. */
export interface AnswerBook extends Pick<AnswerFinder, 'weigh'> {
  /** The records and numbers of tables that answer the terms, best first; without terms, every record. */
  find: (terms: readonly Term[]) => FoundAnswer[];
  /** Some record or table has the term. */
  knows: (term: Term) => boolean;
  /** What is worked out of the tables for the terms. */
  compute: Compute;
  read: ReadTerms;
  reading: Reading;
  /** The record with that address. */
  at: (address: string) => AnswerRecord | undefined;
  /** Nothing of it was out of reach. */
  isWhole: boolean;
}

/** Fetches the records and the rows; what cannot be had is left out. Of the guide there are none. */
export async function openAnswerBook(places: IndexPlaces): Promise<AnswerBook> {
  const { answers, rows, language, collection } = places;
  const [fetched, fetchedRows] = await Promise.all([
    fetchJson<AnswerFile>(answers),
    collection === 'guide' ? undefined : fetchJson<RowFile>(rows),
  ]);
  const full = fetched ?? { ...noAnswers, locales: [language] };
  const file = collection === 'guide' ? { ...full, records: [] } : full;
  const { find, judge, weigh, knows } = createAnswerFinder(file, language);
  const table = fetchedRows ? createRowFinder(fetchedRows, file) : undefined;
  const records = new Map(file.records.map((record) => [record.address, record]));
  const findAll = (terms: readonly Term[]) =>
    find(terms, table?.find(terms), table?.rank(terms, judge));
  return {
    read: createTermReader(file, language),
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
    isWhole: fetched !== undefined && (collection === 'guide' || fetchedRows !== undefined),
    reading: { language, split: createSplitter(language), scales: readScaleWords(file.locales) },
  };
}

const noAnswers: AnswerFile = {
  locales: [],
  smallWords: [],
  groups: [],
  subjects: {},
  places: {},
  worlds: [],
  measures: [],
  intents: {
    greatest: [],
    economy: [],
    series: [],
    rise: [],
    fall: [],
    change: [],
    editions: [],
    since: [],
  },
  records: [],
};

/** Nothing where it is not there, or not whole. */
async function fetchJson<Value>(address: string): Promise<Value | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as Value) : undefined;
  } catch {
    return undefined;
  }
}
