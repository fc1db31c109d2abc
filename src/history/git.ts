import { execFile, spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { GitFailure } from './git-failure.ts';

/** What git may take before it is ended. */
export interface GitBounds {
  /** For one answer, or for all files of one walk through the history. */
  seconds: number;
  /** Of one answer. */
  outputBytes: number;
  /** Of all files of one walk. */
  fileBytes: number;
}

/** Far above what a ledger of many years takes, well below what fills a machine. */
export const gitBounds: GitBounds = {
  seconds: 120,
  outputBytes: 64 * 1024 * 1024,
  fileBytes: 1024 * 1024 * 1024,
};

/** How git is started: the program, absolute, where it runs, and all that it is told from outside. */
export interface Git {
  program: string;
  folder: string;
  environment: NodeJS.ProcessEnv;
  bounds: GitBounds;
}

/** Belt and braces: no setting is read that could ask for any of these. */
const shutOff = ['-c', 'safe.bareRepository=explicit', '--no-pager', '--no-replace-objects'];

/** What `git <parameters>` prints, with `input` to read. No shell reads the parameters. */
export function runGit(
  { program, folder, environment, bounds }: Git,
  parameters: readonly string[],
  input = '',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const limits = { maxBuffer: bounds.outputBytes, timeout: bounds.seconds * 1000 };
    const options = { cwd: folder, env: environment, killSignal: 'SIGKILL' as const, ...limits };
    const child = execFile(program, [...shutOff, ...parameters], options, (cause, output, said) => {
      if (cause) reject(describe(cause, said, bounds));
      else resolve(output);
    });
    // A process that ends before it has read everything says so itself.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Starts a git that answers until it is ended; `onEnd` is told when it took too long. */
export function startGit(
  { program, folder, environment, bounds }: Git,
  parameters: readonly string[],
): { input: Writable; output: Readable; end: () => void } {
  const child = spawn(program, [...shutOff, ...parameters], {
    cwd: folder,
    env: environment,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const stop = (cause?: Error) => endProcess(child, cause);
  const timer = setTimeout(() => stop(slow(bounds)), bounds.seconds * 1000).unref();
  // The end of the output tells of a process that died or never started.
  child.on('error', () => stop());
  child.stdin.on('error', () => undefined);
  return {
    input: child.stdin,
    output: child.stdout,
    end: () => {
      clearTimeout(timer);
      stop();
    },
  };
}

function endProcess(child: ChildProcess, cause?: Error): void {
  child.kill('SIGKILL');
  child.stdout?.destroy(cause);
}

const slow = ({ seconds }: GitBounds) =>
  new GitFailure('too-slow', `git took longer than ${seconds} seconds`);

function describe(
  cause: Error & { code?: unknown; killed?: boolean },
  said: string,
  bounds: GitBounds,
): GitFailure {
  if (cause.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return new GitFailure('too-large', `git says more than ${bounds.outputBytes} bytes`, { cause });
  if (cause.killed) return slow(bounds);
  const isMissing = /missing|unable to read|could not read|bad object|unable to parse/i.test(said);
  const message = said.trim() || cause.message;
  return new GitFailure(isMissing ? 'missing' : 'unreadable', message, { cause });
}
