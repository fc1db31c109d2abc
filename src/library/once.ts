import { getOrMake } from '../domain/memo.ts';
import type { Library } from './library.ts';
import { isRecording, noteRead, recordReads } from './reads.ts';

/**
 * Works something out once for each library, or what else it is worked out of, however many pages ask for it. Whoever
 * asks depends on all that was read for it.
 */
export function once<Result, Source extends object = Library>(
  work: (source: Source) => Result,
): (source: Source) => Result {
  const kept = new WeakMap<Source, { result: Result; reads: Set<string> }>();
  return (source) => {
    const { result, reads } = getOrMake(kept, source, () => workOut(work, source));
    if (!isRecording()) return result;
    const note = (): void => reads.forEach(noteRead);
    note();
    // What is read later belongs to it as well.
    if (result instanceof Promise) return result.finally(note) as Result;
    return result;
  };
}

function workOut<Result, Source>(work: (source: Source) => Result, source: Source) {
  const reads = new Set<string>();
  return { result: recordReads(reads, () => work(source)), reads };
}
