import { ledgerFiles, type Commit } from './commits.ts';
import { walkFiles, type Stage } from './file-walk.ts';
import { createLedgerReader, type Ledger } from './ledger.ts';
import type { Repository } from './repository.ts';

/** The ledger after a commit. */
interface LedgerStage extends Pick<Stage, 'day' | 'index'> {
  ledger: Ledger;
  /** Every file of the ledger is in this clone. */
  isWhole: boolean;
}

/** The ledger after each commit in turn. */
export async function* walkLedgers(
  repository: Repository,
  commits: readonly Commit[],
): AsyncGenerator<LedgerStage> {
  const readLedger = createLedgerReader();
  let ledger: Ledger = new Map();
  for await (const { day, index, files, changed } of walkFiles(repository, commits, ledgerFiles)) {
    const known = [...files.values()].filter((file) => file !== undefined);
    if (changed.length > 0) ledger = readLedger(known.sort((a, b) => (a.path < b.path ? -1 : 1)));
    yield { ledger, day, index, isWhole: known.length === files.size };
  }
}
