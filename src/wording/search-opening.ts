import type { CommonWords } from './common-words.ts';

/** What a search in one index begins with, in one file with a name that is known beforehand. */
export interface SearchOpening {
  /** Of Pagefind, whose forms the parts have. */
  version: string;
  /** Pagefind’s list of pages and words, packed, in base64; none where the collection has no pages. */
  meta: string | null;
  common: CommonWords;
}

/** Names in Pagefind’s folder that do not follow from what is in the files. */
export const openingFile = (code: string): string => `opening.${code}.json`;
export const programFile = (language: string): string => `wasm.${language}.pagefind`;
