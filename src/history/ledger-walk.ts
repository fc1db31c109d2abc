import { openBlobs, type Blobs } from './blobs.ts';
import { ledgerFiles, readTree, type Commit } from './commits.ts';
import { createLedgerReader, type Ledger, type LedgerFile } from './ledger.ts';
import type { Repository } from './repository.ts';

/** The ledger after a commit. */
interface Stage {
  ledger: Ledger;
  day: string;
  /** Number of the commit, from 0. */
  index: number;
  /** Every file of the ledger is in this clone. */
  isWhole: boolean;
}

/** The ledger after each commit in turn; a file is read again only where a commit changed it. */
export async function* walkLedgers(
  repository: Repository,
  commits: readonly Commit[],
): AsyncGenerator<Stage> {
  const readLedger = createLedgerReader();
  const blobs = openBlobs(repository.git);
  const files = new Map<string, LedgerFile | undefined>();
  try {
    for (const [index, { id, day, changes }] of commits.entries()) {
      const start = index === 0 ? await readTree(repository, id, ledgerFiles) : changes;
      for (const [path, blob] of start) await update(files, path, blob, blobs);
      const known = [...files.values()].filter((file) => file !== undefined);
      const ledger = readLedger(known.sort((a, b) => (a.path < b.path ? -1 : 1)));
      yield { ledger, day, index, isWhole: known.length === files.size };
    }
  } finally {
    blobs.close();
  }
}

/** A file that this copy does not hold is known by name alone. */
async function update(
  files: Map<string, LedgerFile | undefined>,
  path: string,
  blob: string | undefined,
  blobs: Blobs,
): Promise<void> {
  if (blob === undefined) {
    files.delete(path);
    return;
  }
  const text = await blobs.read(blob, path);
  files.set(path, text === undefined ? undefined : { path, digest: blob, text });
}
