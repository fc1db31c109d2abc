import { limits } from '../domain/limits.ts';
import { startGit, type Git } from './git.ts';
import { GitFailure } from './git-failure.ts';

/** Reads files of a repository by the id of their content, one after the other. */
export interface Blobs {
  /** The text of what stood at `path`; nothing where it is missing from the clone or too large to be ours. */
  read(id: string, path: string): Promise<string | undefined>;
  close(): void;
}

/** What no file of its kind may exceed today is read of no earlier one. */
function mostBytes(path: string): number {
  if (path.endsWith('.csv')) return limits.csvBytes.most;
  return (/\.ya?ml$/.test(path) ? limits.yamlBytes : limits.pageBytes).most;
}

/** Starts the one process that answers for every file. Close it when done. */
export function openBlobs(git: Git): Blobs {
  const { input, output, end } = startGit(git, ['cat-file', '--batch']);
  const take = createReader(output);
  let room = git.bounds.fileBytes;
  return {
    read: async (id, path) => {
      input.write(`${id}\n`);
      const [, type, size] = (await take.line()).split(' ');
      if (size === undefined) return undefined;
      room -= Number(size);
      if (room < 0) throw new GitFailure('too-large', 'the history holds too many bytes');
      const isKept = type === 'blob' && Number(size) <= mostBytes(path);
      const content = await take.bytes(Number(size) + 1, isKept);
      return isKept ? content.toString('utf8', 0, Number(size)) : undefined;
    },
    close: end,
  };
}

function createReader(stream: AsyncIterable<Buffer>) {
  const parts = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const next = async () => {
    const { value, done } = await parts.next();
    if (done) throw new GitFailure('unreadable', 'git ended before it had answered');
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
