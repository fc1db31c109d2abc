import type { Counts } from './facets.ts';
import type { FoundPage } from './found-page.ts';
import type { Selection, Sort } from './query.ts';

/** Where the parts of the index of one language are, and how its records are labelled. */
export interface IndexPlaces {
  language: string;
  /** The folder of Pagefind’s files, with a slash at the end. */
  pagefind: string;
  answers: string;
  rows: string;
  words: string;
  labels: Labels;
}

/** What stands with a figure, such as “Used in: {title}” before a link. */
export interface Labels {
  source: string;
  usedIn: string;
  /** Said of a figure that is not about all that the query names: “Not about {words}”. */
  differs: string;
}

/** What a reader asks of the index. */
export interface Question {
  text: string;
  selection: Selection;
  sort: Sort;
  /** The words are meant as they stand, misspelt or not. */
  isLiteral: boolean;
  /** Number of results shown already. */
  from: number;
}

export interface Answer {
  /** Records that answer by themselves, before everything else. */
  figures: FoundPage[];
  /** The next results, best or newest first. */
  pages: FoundPage[];
  /** Number of all results. */
  total: number;
  /** Number of results that only the filters leave out. */
  filteredOut: number;
  /** Words of the query that no page holds. */
  missing: string[];
  /** What was looked for instead of the query, which has a misspelt word. */
  corrected?: string;
}

export type Request = { open: IndexPlaces } | { turn: number; question: Question };

/** Counts follow their answer, because they need more of the index than the first results. */
export type Reply = { turn: number } & ({ answer: Answer } | { counts: Counts } | { failed: true });
