import { AsyncLocalStorage } from 'node:async_hooks';
import { url as findDebugger } from 'node:inspector';
import { Worker } from 'node:worker_threads';
import { findScript } from '../cache/scripts.ts';
import { Refusal } from '../domain/refusal.ts';
import { stallSignal } from './stall-signal.ts';
import type { Standing, WatchData } from './watch-thread.ts';

/** A part of a build that must come to an end, such as the rendering of one page. */
export interface Unit {
  /** What was not done should it not end: “The browser did not answer”. */
  failure: string;
  /** What to do about it. */
  mend: string;
  /** It may take as long as so many pages. */
  pages?: number;
}

/** Name of the global function that says where this thread stands: the thread that watches it asks for it. */
const standingName = 'assayStanding';

/** Ends a build that gets no further. */
export interface Watch {
  /** Does the work. The build is ended where no unit begins or ends for longer than those under way may take. */
  during<Result>(unit: Unit, work: () => Promise<Result>): Promise<Result>;
  /** Never resolves; rejects with a refusal that names the unit at which the build stands still. */
  stalled: Promise<never>;
  /** Ends the watch. */
  close(): void;
}

/**
 * Watches what is under way, from a thread of its own, for this one may be in a loop. `seconds` is how long a page may
 * take; 0: as long as it likes.
 */
export function startWatch(seconds: number): Watch {
  const { promise: stalled, reject } = Promise.withResolvers<never>();
  // It comes up where it is waited for.
  stalled.catch(() => {});
  if (seconds === 0) return { during: (_, work) => work(), stalled, close: () => {} };
  const open = new Set<Unit>();
  const current = new AsyncLocalStorage<Unit>();
  const beats = new Int32Array(new SharedArrayBuffer(8));
  const beat = (): void => {
    const pages = [...open].reduce((most, unit) => Math.max(most, unit.pages ?? 1), 0);
    Atomics.store(beats, 1, pages * seconds);
    Atomics.add(beats, 0, 1);
  };
  const findStanding = (): Standing => {
    // A loop is that of the unit which runs. Where none does, the first holds up the others.
    const unit = current.getStore() ?? [...open][0];
    return { isDebugged: findDebugger() !== undefined, message: unit && explain(unit, seconds) };
  };
  Object.assign(globalThis, { [standingName]: findStanding });
  const thread = startThread({ beats, standingName, stallSignal }, (at) => {
    const { isDebugged, message } = findStanding();
    const isStill = Atomics.load(beats, 0) === at;
    if (message && isStill && !isDebugged) reject(new Refusal(message));
    else beat();
  });
  return {
    during: async (unit, work) => {
      open.add(unit);
      beat();
      try {
        return await current.run(unit, work);
      } finally {
        open.delete(unit);
        beat();
      }
    },
    stalled,
    close: () => void thread.terminate(),
  };
}

function startThread(workerData: WatchData, onStall: (beat: number) => void): Worker {
  const thread = new Worker(findScript('watch-thread'), { workerData });
  thread.on('message', onStall);
  // It saves waiting, and decides nothing: a build ends as well without it.
  thread.on('error', () => {});
  thread.unref();
  return thread;
}

const explain = ({ failure, mend, pages = 1 }: Unit, seconds: number): string =>
  `${failure} within ${pages * seconds} s. ${mend}`;
