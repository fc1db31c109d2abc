import type { Results } from '../library/content-store.ts';

/** Results of this reading of the content and of the one before: what neither has asked for is forgotten. */
export class RecentResults<Result> implements Results<Result> {
  #before = new Map<string, Result>();
  #now = new Map<string, Result>();

  get(key: string): Result | undefined {
    const result = this.#now.get(key) ?? this.#before.get(key);
    if (result !== undefined) this.#now.set(key, result);
    return result;
  }

  set(key: string, result: Result): void {
    this.#now.set(key, result);
  }

  /** Another reading begins. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
