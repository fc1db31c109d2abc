import type { Problem } from '../domain/problem.ts';
import type { Library } from '../library/library.ts';

/** One editorial rule over everything that was read. */
export type Check = (library: Library) => Problem[];
