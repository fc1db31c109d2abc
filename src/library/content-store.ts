import type { ClaimWord } from '../claim-words/claim-word.ts';
import type { Numeral } from '../numerals/numeral.ts';
import type { ParsedDocument } from '../markup/parse-document.ts';
import type { Problem } from '../domain/problem.ts';
import type { PageKind } from '../domain/page.ts';
import type { PageName } from './page-name.ts';
import type { Prose } from './prose.ts';

/** A document with what is found in it alone, whatever else the content holds. */
export interface ReadDocument extends ParsedDocument, Prose {
  /** What a translator reads of it. */
  text: string;
  /** What is wrong with it as a text. */
  faults: Problem[];
}

/** What a text of YAML without problems says. */
export interface KnownYaml {
  value: unknown;
  /** Names at the top level. */
  names: string[];
}

/** Results by keys that name all that they were worked out of. */
export interface Results<Result> {
  get(key: string): Result | undefined;
  set(key: string, result: Result): void;
}

/** What an earlier run has made of the same texts; each result can be written as JSON. */
export interface StoredResults {
  documents: Results<ReadDocument>;
  yaml: Results<KnownYaml>;
  numerals: Results<Numeral[]>;
  claimWords: Results<ClaimWord[]>;
}

/** What reads a page needs of a store. */
export interface PageStore extends StoredResults {
  /** SHA-256 of the bytes of a file, where it is known already. */
  digestAt?: (path: string) => string | undefined;
}

export interface ContentStore extends PageStore {
  /** Is told which pages are about to be read, in this order: whoever has time may read some of them meanwhile. */
  expect?: (pages: readonly ExpectedPage[]) => void;
}

/** A page that is in the content folder. */
export interface ExpectedPage {
  /** Of its file. */
  path: string;
  kind: PageKind;
  name: PageName;
}

const nothing = { get: () => undefined, set: () => undefined };

/** Everything is worked out anew. */
export const noStore: ContentStore = {
  documents: nothing,
  yaml: nothing,
  numerals: nothing,
  claimWords: nothing,
};

/** What has been worked out is known for as long as the store is. */
export const createMemoryStore = (): ContentStore => ({
  documents: new Map(),
  yaml: new Map(),
  numerals: new Map(),
  claimWords: new Map(),
});
