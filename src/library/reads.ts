import { AsyncLocalStorage } from 'node:async_hooks';

/** Names of what is read while something is worked out, such as `facts/harbour-dues`. */
const current = new AsyncLocalStorage<Set<string> | undefined>();

/** Notes that what is being worked out depends on `name`. */
export const noteRead = (name: string): void => void current.getStore()?.add(name);

/** Whether anyone wants to know what is read now. */
export const isRecording = (): boolean => current.getStore() !== undefined;

/** Does `work`, and adds all that it reads to `names`, however long it takes. */
export const recordReads = <Result>(names: Set<string>, work: () => Result): Result =>
  current.run(names, work);

/** Does `work`, of which nothing is noted: its result is what others depend on. */
export const withoutReads = <Result>(work: () => Result): Result => current.run(undefined, work);
