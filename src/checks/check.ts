import type { Problem } from '../domain/problem.ts';
import type { Library } from '../library/library.ts';

/** What a check may know beside the library. */
export interface Circumstances {
  /** The day of the check, as `2026-11-24`. */
  today: string;
}

/** One editorial rule over everything that was read. */
export type Check = (library: Library, circumstances: Circumstances) => Problem[];
