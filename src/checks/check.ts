import type { FindClaimWords } from '../claim-words/find-claim-words.ts';
import type { FindNumerals } from '../numerals/find-numerals.ts';
import type { Problem } from '../domain/problem.ts';
import type { PastOriginals } from '../history/past-originals.ts';
import type { Since } from '../history/since.ts';
import type { Library } from '../library/library.ts';

/** What a check may know beside the library. */
export interface Circumstances {
  /** The day of the check, as `2026-11-24`. */
  today: string;
  /** Set where the content is compared with an earlier revision of it. */
  since?: Since;
  /** The minute of the check; without it, the start of `today` in UTC. */
  now?: string;
  /** What outdated translations were made from; left out where no one looked into the history. */
  originals?: PastOriginals;
  /** Claims without a figure are errors, whatever the site says. */
  isStrict?: boolean;
  /** Finds numerals, and may know those of a text that was searched before. */
  findNumerals?: FindNumerals;
  /** The same of words that claim something about quantities. */
  findClaimWords?: FindClaimWords;
}

/** One editorial rule over everything that was read. */
export type Check = (library: Library, circumstances: Circumstances) => Problem[];
