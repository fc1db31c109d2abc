import { writeSync } from 'node:fs';
import { Session, type Runtime } from 'node:inspector';
import { parentPort, workerData } from 'node:worker_threads';

export interface WatchData {
  /** How often anything has begun or ended, and how many seconds may pass until the next time; 0: no limit. */
  beats: Int32Array;
  /** The global function of the watched thread that says where it stands. */
  standingName: string;
  /** What ends the process. */
  stallSignal: NodeJS.Signals;
}

/** Where the watched thread stands. */
export interface Standing {
  /** Someone may have stopped it, to look at it. */
  isDebugged: boolean;
  /** What to tell of it. */
  message: string | undefined;
}

/** Milliseconds between two looks. */
const tick = 500;
/** Looks at which a thread that is in no loop has ended its process by itself. */
const grace = 10;

const { beats, standingName, stallSignal } = workerData as WatchData;
let seen = 0;
let looks = 0;

// Looks are counted, not the clock: while the machine sleeps, or holds the process, neither thread gets further.
setInterval(() => {
  const [beat, seconds] = [Atomics.load(beats, 0), Atomics.load(beats, 1)];
  looks = beat === seen && seconds > 0 ? looks + 1 : 0;
  seen = beat;
  const most = (seconds * 1000) / tick;
  if (looks === 0) return;
  if (looks === most) parentPort!.postMessage(beat, []);
  if (looks === most + grace) askStanding();
  if (looks === most + 2 * grace) end('The build got no further, and does not say where.');
}, tick);

/** Asks as a debugger does, which interrupts a loop. */
function askStanding(): void {
  const session = new Session();
  session.connectToMainThread();
  const question = { expression: `globalThis.${standingName}()`, returnByValue: true };
  session.post('Runtime.evaluate', question, (failure, answer) => {
    session.disconnect();
    if (failure || Atomics.load(beats, 0) !== seen) return;
    const { result } = answer as Runtime.EvaluateReturnType;
    const { isDebugged, message } = result.value as Standing;
    if (isDebugged) looks = 0;
    else if (message) end(message);
  });
}

/** The watched thread cannot do it. The build that reads this makes it fit to be shown. */
function end(message: string): void {
  writeSync(2, `${message}\n`);
  process.kill(process.pid, stallSignal);
}
