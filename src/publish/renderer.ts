import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { identify, type ProcessIdentity } from './process-identity.ts';
import { visibleLines } from '../domain/visible-text.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Workshop } from './workshop.ts';

export interface Renderer {
  /** Renders all pages into the workshop; throws a refusal when that fails, its reason being shown. */
  render(workshop: Workshop, onStart: (process: ProcessIdentity) => void): Promise<void>;
  /** Ends it at once, for good; returns when it has gone. */
  stop(): Promise<void>;
}

/** `now` is the moment of the build, which its processes share. */
export function createRenderer(now: string): Renderer {
  let child: ChildProcess | undefined;
  let isStopped = false;
  return {
    render: async ({ site, cache }, onStart) => {
      child = fork(
        join(import.meta.dirname, 'render-site.ts'),
        ['--site', site, '--cache', cache],
        { env: renderingEnvironment(now), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
      );
      if (child.pid) onStart(identify(child.pid));
      for (const stream of [child.stdout, child.stderr]) if (stream) passOn(stream);
      // Its last words come after its end.
      const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
      // The build is being stopped, and has nothing more to say.
      if (isStopped) return new Promise(() => undefined);
      if (code !== 0) throw new Refusal(explainEnd(signal));
    },
    stop: async () => {
      isStopped = true;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** A published site is a production build, and the same whatever the machine’s clock and language say. */
function renderingEnvironment(now: string): NodeJS.ProcessEnv {
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
function passOn(stream: Readable): void {
  createInterface({ input: stream }).on('line', (line) => console.error(visibleLines(line)));
}

function explainEnd(signal: NodeJS.Signals | null): string {
  if (signal === null) return 'Nothing was published.';
  return signal === 'SIGABRT'
    ? 'Rendering ran out of memory, and nothing was published. Allow it more: NODE_OPTIONS=--max-old-space-size=4096 npm run build.'
    : `Rendering was ended by ${signal}, perhaps for want of memory, and nothing was published. Build again.`;
}
