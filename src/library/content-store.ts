import type { Figure } from '../figures/figure.ts';
import type { ReadDocument } from './pages.ts';
import type { KnownYaml } from './yaml-file.ts';

/** Results by keys that name all that they were worked out of. */
export interface Results<Result> {
  get(key: string): Result | undefined;
  set(key: string, result: Result): void;
}

/** What an earlier run has made of the same texts; each result can be written as JSON. */
export interface ContentStore {
  documents: Results<ReadDocument>;
  yaml: Results<KnownYaml>;
  figures: Results<Figure[]>;
}

const nothing = { get: () => undefined, set: () => undefined };

/** Everything is worked out anew. */
export const noStore: ContentStore = { documents: nothing, yaml: nothing, figures: nothing };
