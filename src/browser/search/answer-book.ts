import type { AnswerFile } from '../../wording/answer-file.ts';
import { readScaleWords } from '../../wording/numbers.ts';
import { createSplitter } from '../../wording/words.ts';
import { createAnswerFinder, type AnswerFinder } from './answers.ts';
import type { Reading } from './finder.ts';
import { createTermReader, type ReadTerms } from './terms.ts';

/** The records of one language, and how its queries are read. */
export interface AnswerBook extends AnswerFinder {
  read: ReadTerms;
  reading: Reading;
}

/** Fetches the records at `address`; throws where they cannot be had. */
export async function openAnswerBook(address: string, language: string): Promise<AnswerBook> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const file = (await response.json()) as AnswerFile;
  return {
    read: createTermReader(file, language),
    ...createAnswerFinder(file, language),
    reading: { language, split: createSplitter(language), scales: readScaleWords(file.locales) },
  };
}
