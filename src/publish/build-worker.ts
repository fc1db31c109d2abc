import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { identify, type ProcessIdentity } from './process-identity.ts';
import { visibleLines } from '../domain/visible-text.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Output } from './output.ts';
import type { BuiltSite } from './same-site.ts';
import { stallSignal } from './stall-signal.ts';

/** The process that builds a site, so that whatever it uses up, changes or breaks is gone with it. */
export interface BuildWorker {
  /** Builds the site in the staging folder; throws a refusal when that fails, its reason being shown. */
  build(output: Output, onStart: (process: ProcessIdentity) => void): Promise<BuiltSite>;
  /** Ends it at once, for good; returns when it has gone. */
  stop(): Promise<void>;
}

/** Milliseconds that it has to close what it has opened. */
const stopTimeout = 2_000;

/** `script` builds the site; `now` is the moment of the build, which its processes share. */
export function createBuildWorker(script: string, now: string): BuildWorker {
  let child: ChildProcess | undefined;
  let isStopped = false;
  return {
    build: async ({ published }, onStart) => {
      child = fork(script, ['--output', published], {
        env: workerEnvironment(now),
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      let built: BuiltSite | undefined;
      child.on('message', (message: BuiltSite) => (built = message));
      if (child.pid) onStart(identify(child.pid));
      for (const stream of [child.stdout, child.stderr]) if (stream) forwardLines(stream);
      const closed = once(child, 'close');
      const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
      // Its last words come after its end; a program that one in trouble has left behind may keep the way open.
      const left = code === 0 ? [] : [wait(stopTimeout, undefined, { ref: false })];
      await Promise.race([closed, ...left]);
      for (const stream of [child.stdout, child.stderr]) stream?.destroy();
      // The build is being stopped, and has nothing more to say.
      if (isStopped) return new Promise(() => undefined);
      if (code !== 0 || !built) throw new Refusal(explainEnd(signal));
      return built;
    },
    stop: async () => {
      isStopped = true;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      if (child.connected) child.disconnect();
      await Promise.race([gone, wait(stopTimeout)]);
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** A published site is a production build, and the same whatever the machine’s clock and language say. */
function workerEnvironment(now: string): NodeJS.ProcessEnv {
  const fixed = {
    NODE_ENV: 'production',
    NO_COLOR: '1',
    BUILD_DATE: now,
    TZ: 'UTC',
    LANG: 'C.UTF-8',
  };
  return { ...process.env, ...fixed, LC_ALL: 'C.UTF-8' };
}

/** What it says may repeat content: line by line, and none of it steers the terminal. */
function forwardLines(stream: Readable): void {
  createInterface({ input: stream }).on('line', (line) => console.error(visibleLines(line)));
}

function explainEnd(signal: NodeJS.Signals | null): string {
  if (signal === null || signal === stallSignal) return 'Nothing was published.';
  return signal === 'SIGABRT'
    ? 'The build ran out of memory, and nothing was published. Allow it more: NODE_OPTIONS=--max-old-space-size=4096 npm run build.'
    : `The build was ended by ${signal}, perhaps for want of memory, and nothing was published. Build again.`;
}
