import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { identify, type ProcessIdentity } from './process-identity.ts';
import { visibleLines } from '../domain/visible-text.ts';
import { Refusal } from '../domain/refusal.ts';
import type { ContentState } from './content-state.ts';
import type { Output } from './output.ts';
import type { BuiltSite } from './same-site.ts';
import { stallSignal } from './stall-signal.ts';

/** The process that builds a site, so that whatever it uses up, changes or breaks is gone with it. */
export interface BuildWorker {
  /** Builds the site of this content in the staging folder; throws a refusal when that fails, its reason being shown. */
  build(content: ContentState): Promise<BuiltSite>;
  /** Ends it at once, for good; returns when it has gone. */
  stop(): Promise<void>;
}

/**
 * What the process waits for: it loads what it needs while whoever has started it finds out whether to build. Files of
 * the content with their digests.
 */
export interface BeginBuilding {
  content: [path: string, digest: string][];
}

/** Milliseconds that it has to close what it has opened. */
const stopTimeout = 2_000;

/** Starts the process that `script` runs; `now` is the moment of the build, which its processes share. */
export function startBuildWorker(
  script: string,
  { published }: Output,
  now: string,
  onStart: (process: ProcessIdentity) => void,
): BuildWorker {
  const child = fork(script, ['--output', published], {
    env: workerEnvironment(now),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let [hasBegun, isStopped] = [false, false];
  let built: BuiltSite | undefined;
  child.on('message', (message: BuiltSite) => (built = message));
  if (child.pid) onStart(identify(child.pid));
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  for (const stream of streams) forwardLines(stream);
  const closed = once(child, 'close');
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  for (const end of [closed, exited]) end.catch(() => {});
  return {
    build: async (content) => {
      hasBegun = true;
      // It may have ended by now, which its end tells.
      const begin: BeginBuilding = { content: [...content] };
      child.send(begin, () => undefined);
      const [code, signal] = await exited;
      // Its last words come after its end; a program that one in trouble has left behind may keep the way open.
      const left = code === 0 ? [] : [wait(stopTimeout, undefined, { ref: false })];
      await Promise.race([closed, ...left]);
      for (const stream of streams) stream.destroy();
      // The build is being stopped, and has nothing more to say.
      if (isStopped) return new Promise(() => undefined);
      if (code !== 0 || !built) throw new Refusal(explainEnd(signal));
      return built;
    },
    stop: async () => {
      isStopped = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      if (child.connected) child.disconnect();
      if (hasBegun) await Promise.race([exited, wait(stopTimeout)]);
      child.kill('SIGKILL');
      await exited;
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
