import { openBlobs } from './blobs.ts';
import { createMatcher } from '../library/files.ts';
import { readTree, type Commit } from './commits.ts';
import type { LedgerFile } from './ledger.ts';
import type { Repository } from './repository.ts';

/** The files that count, after a commit. */
export interface Stage {
  day: string;
  /** Number of the commit, from 0. */
  index: number;
  /** By their paths; a file that this copy does not hold is known by name alone. */
  files: ReadonlyMap<string, LedgerFile | undefined>;
  /** Paths of the files that differ from the stage before. */
  changed: readonly string[];
}

/** The files after each commit in turn; one is read again only where a commit changed it. */
export async function* walkFiles(
  repository: Repository,
  commits: readonly Commit[],
  patterns: readonly string[],
): AsyncGenerator<Stage> {
  const matches = createMatcher(patterns);
  const blobs = openBlobs(repository.git);
  const files = new Map<string, LedgerFile | undefined>();
  try {
    for (const [index, { id, day, changes }] of commits.entries()) {
      const all = index === 0 ? [...(await readTree(repository, id, patterns))] : changes;
      const changed = all.filter(([path]) => matches(path));
      for (const [path, blob] of changed) {
        const text = blob === undefined ? undefined : await blobs.read(blob, path);
        if (blob === undefined) files.delete(path);
        else files.set(path, text === undefined ? undefined : { path, digest: blob, text });
      }
      yield { day, index, files, changed: changed.map(([path]) => path) };
    }
  } finally {
    blobs.close();
  }
}
