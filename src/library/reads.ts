import { AsyncLocalStorage } from 'node:async_hooks';

/** Names of what is read while something is worked out, such as `facts/harbour-dues`. */
export class Reads {
  readonly #own = new Set<string>();
  readonly #others = new Set<Reads>();

  add(name: string): void {
    this.#own.add(name);
  }

  /** Adds all that is read there, now and later, however much that is. */
  include(others: Reads): void {
    this.#others.add(others);
  }

  /** All names, each once. */
  list(): Set<string> {
    const names = new Set<string>();
    // What is included while this goes on is gone through as well.
    const all = new Set<Reads>([this]);
    for (const reads of all) {
      for (const name of reads.#own) names.add(name);
      for (const others of reads.#others) all.add(others);
    }
    return names;
  }
}

const current = new AsyncLocalStorage<Reads | undefined>();

/** Notes that what is being worked out depends on `name`. */
export const noteRead = (name: string): void => void current.getStore()?.add(name);

/** Notes that it depends on all that was read for something else. */
export const noteReads = (reads: Reads): void => void current.getStore()?.include(reads);

/** Does `work`, and adds all that it reads to `reads`, however long it takes. */
export const recordReads = <Result>(reads: Reads, work: () => Result): Result =>
  current.run(reads, work);

/** Does `work`, of which nothing is noted: its result is what others depend on. */
export const withoutReads = <Result>(work: () => Result): Result => current.run(undefined, work);
