import type { Reading } from '../../src/browser/search/finder.ts';
import type { Term } from '../../src/browser/search/term.ts';
import { createTermReader } from '../../src/browser/search/terms.ts';
import { noIntents } from '../../src/search/words/answer-file.ts';
import { readScaleWords } from '../../src/search/words/numbers.ts';
import { createTextReading, type TextReading } from '../../src/search/word-index/page-words.ts';
import { createRunSplitter, createSplitter } from '../../src/search/words/words.ts';

const locales = ['en-GB', 'vi-VN'];

export const readingOf = (language: string): Reading => ({
  language,
  split: createSplitter(language),
  small: new Set(),
  scales: readScaleWords(locales),
});

/** A text as the index reads it. */
export const textReadingOf = (language: string): TextReading =>
  createTextReading(language, createRunSplitter(language), readScaleWords(locales));

/** A query as the browser reads it on a site with these names. */
export function termsOf(query: string, language: string, groups: string[][] = []): Term[] {
  const smallWords = ['how', 'much', 'is', 'the', 'of', 'can'];
  return createTermReader({ ...noNames, locales, smallWords, groups }, language)(query);
}

/** A site that names neither places nor subjects nor kinds of measure. */
export const noNames = {
  subjects: {},
  places: {},
  worlds: [],
  measures: [],
  intents: noIntents,
};
