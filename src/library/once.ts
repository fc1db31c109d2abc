import { getOrMake } from '../domain/memo.ts';
import type { Library } from './library.ts';
import { noteReads, Reads, recordReads } from './reads.ts';

/**
 * Works something out once for each library, or what else it is worked out of, however many pages ask for it. Whoever
 * asks depends on all that is read for it, at once or later.
 */
export function once<Result, Source extends object = Library>(
  work: (source: Source) => Result,
): (source: Source) => Result {
  const kept = new WeakMap<Source, { result: Result; reads: Reads }>();
  return (source) => {
    const { result, reads } = getOrMake(kept, source, () => workOut(work, source));
    noteReads(reads);
    return result;
  };
}

function workOut<Result, Source>(work: (source: Source) => Result, source: Source) {
  const reads = new Reads();
  return { result: recordReads(reads, () => work(source)), reads };
}
