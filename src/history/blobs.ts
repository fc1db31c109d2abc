import { spawn } from 'node:child_process';
import { GitFailure, gitEnvironment } from './git.ts';

/** Reads files of a repository by the id of their content, one after the other. */
export interface Blobs {
  /** The text; nothing where the file is missing from the clone or too large to be one of ours. */
  read(id: string): Promise<string | undefined>;
  close(): void;
}

const largestFile = 16 * 1024 * 1024;

/** Starts the one process that answers for every file. Close it when done. */
export function openBlobs(folder: string): Blobs {
  const child = spawn('git', ['cat-file', '--batch'], {
    cwd: folder,
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // The end of the output tells of a process that died or never started.
  child.on('error', () => child.stdout.destroy());
  child.stdin.on('error', () => undefined);
  const take = createReader(child.stdout);
  return {
    read: async (id) => {
      child.stdin.write(`${id}\n`);
      const [, type, size] = (await take.line()).split(' ');
      if (size === undefined) return undefined;
      const isKept = type === 'blob' && Number(size) <= largestFile;
      const content = await take.bytes(Number(size) + 1, isKept);
      return isKept ? content.toString('utf8', 0, Number(size)) : undefined;
    },
    close: () => child.kill(),
  };
}

function createReader(stream: AsyncIterable<Buffer>) {
  const parts = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const next = async () => {
    const { value, done } = await parts.next();
    if (done) throw new GitFailure('git ended before it had answered');
    return value;
  };
  return {
    line: async (): Promise<string> => {
      while (!rest.includes(10)) rest = Buffer.concat([rest, await next()]);
      const end = rest.indexOf(10);
      const text = rest.toString('utf8', 0, end);
      rest = rest.subarray(end + 1);
      return text;
    },
    /** The next `count` bytes, or nothing but their passing by. */
    bytes: async (count: number, isKept: boolean): Promise<Buffer> => {
      const kept: Buffer[] = [];
      for (let missing = count; missing > 0;) {
        if (rest.length === 0) rest = await next();
        const part = rest.subarray(0, missing);
        if (isKept) kept.push(part);
        rest = rest.subarray(part.length);
        missing -= part.length;
      }
      return Buffer.concat(kept);
    },
  };
}
