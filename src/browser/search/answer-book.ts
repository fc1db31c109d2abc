import type { RowFile } from '../../wording/row-file.ts';
import type { AnswerFile } from '../../wording/answer-file.ts';
import { readScaleWords } from '../../wording/numbers.ts';
import { createSplitter } from '../../wording/words.ts';
import { createAnswerFinder, type AnswerFinder, type FoundAnswer } from './answers.ts';
import { findForEachPlace } from './compared-places.ts';
import type { Reading } from './finder.ts';
import type { IndexPlaces } from './protocol.ts';
import { createRowFinder } from './row-answers.ts';
import { createTermReader, type ReadTerms, type Term } from './terms.ts';

/** The records of one language, and how its queries are read. */
export interface AnswerBook extends Pick<AnswerFinder, 'weigh'> {
  /** The records and numbers of tables that answer the terms, best first; without terms, every record. */
  find: (terms: readonly Term[]) => FoundAnswer[];
  /** Some record or table has the term. */
  knows: (term: Term) => boolean;
  read: ReadTerms;
  reading: Reading;
}

/** Fetches the records and the rows; throws where they cannot be had. */
export async function openAnswerBook(
  { answers, rows }: Pick<IndexPlaces, 'answers' | 'rows'>,
  language: string,
): Promise<AnswerBook> {
  const [file, rowFile] = await Promise.all([
    fetchJson<AnswerFile>(answers),
    fetchJson<RowFile>(rows),
  ]);
  const { find, weigh, knows } = createAnswerFinder(file, language);
  const table = createRowFinder(rowFile, file);
  const findAll = (terms: readonly Term[]) => find(terms, table.find(terms), table.rank(terms));
  return {
    read: createTermReader(file, language),
    find: (terms) => {
      const found = findAll(terms);
      if (found[0]?.isWhole) return found;
      const each = findForEachPlace(terms, findAll);
      const told = new Set(each.map(({ record }) => record.address + record.title));
      return [...each, ...found.filter(({ record }) => !told.has(record.address + record.title))];
    },
    knows: (term) => knows(term) || table.knows(term),
    weigh,
    reading: { language, split: createSplitter(language), scales: readScaleWords(file.locales) },
  };
}

async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as Value;
}
