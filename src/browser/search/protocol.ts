import type { Collection } from '../../search/words/collection.ts';
import type { Computed } from './computed/computed.ts';
import type { Counts } from './facets.ts';
import type { FoundPage } from './found-page.ts';
import type { Selection, Sort } from './query.ts';

/** Where the parts of the index of one language are, and how its records are labelled. */
export interface IndexPlaces {
  language: string;
  /** What is searched: the guide for itself, or all but that. */
  collection: Collection;
  /** The folder of the indexes of pages, with a slash at the end. */
  index: string;
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
  /** Where in the results to go on: `next` of the answer before. */
  from: number;
}

export interface Answer {
  /** What is worked out of the tables for the query. */
  computed?: Computed;
  /** Records that answer by themselves, before everything else. */
  figures: FoundPage[];
  /** The next results, best or newest first. */
  pages: FoundPage[];
  /** Where the results go on that are not shown yet, and whether there are any. */
  next: number;
  isMore: boolean;
  /** Number of all results. */
  total: number;
  /** Number of results that only the filters leave out. */
  filteredOut: number;
  /** Words of the query that no page holds; none where a part of the index is out of reach. */
  missing: string[];
  /** A part of the index is out of reach: this may not be all. */
  isLacking: boolean;
  /** Nothing answers all of the query: what is found is but the nearest. */
  isNear: boolean;
  /** What was looked for instead of the query, which has a misspelt word. */
  corrected?: string;
}

/** What answers all of the question, of what has been searched so far; or else the nearest, where nothing does. */
export type Early = Pick<Answer, 'figures' | 'pages' | 'computed' | 'isNear'>;

/** `prefetched`: addresses of parts that the page fetches and passes on, each as a `part`; without bytes where it cannot. */
export type Request =
  | { open: IndexPlaces; prefetched: string[] }
  | { part: string; bytes: ArrayBuffer | undefined }
  | { turn: number; question: Question };

/**
 * What answers all of a question comes before its answer, as it needs less of the index; counts follow it, because
 * they need more.
 */
export type Reply = { turn: number } & (
  { early: Early } | { answer: Answer } | { counts: Counts } | { failed: true }
);
