import { join } from 'node:path';
import { Refusal } from '../domain/refusal.ts';
import { relativeName } from '../library/files.ts';
import { pageFiles } from './commits.ts';
import { GitFailure } from './git-failure.ts';
import { findLedgerChanges, type LedgerChange } from './ledger-changes.ts';
import { createPastPages, type PastPages } from './past-page.ts';
import { parsePastRecords, recordFiles, type PastRecords } from './past-records.ts';
import { readFilesAt, readLedgerAt, readLedgerNow } from './read-ledger.ts';
import { findCommit, withRepository, type Repository } from './repository.ts';

/** What has changed since a revision, and how its pages were. */
export interface Since {
  changes: readonly LedgerChange[];
  pages: PastPages;
  records: PastRecords;
}

/** There is nothing to compare with; the message says why and what to do. */
export class NothingToCompare extends Refusal {
  override readonly name = 'NothingToCompare';
}

/** Compares the content folder with a revision; throws NothingToCompare where it cannot. */
export function readSince(contentFolder: string, revision: string): Promise<Since> {
  return compare(contentFolder, revision, async (repository, commit) => {
    const files = await readFilesAt(repository, commit, pageFiles);
    const texts = files.map(({ path, text }) => {
      return [relativeName(join(repository.contentFolder, path)), text] as const;
    });
    const changes = await compareLedgers(repository, commit);
    const records = parsePastRecords(await readFilesAt(repository, commit, recordFiles));
    return { changes, pages: createPastPages(new Map(texts)), records };
  });
}

/** What has changed in the ledger since a revision; throws NothingToCompare where it cannot tell. */
export function readChanges(contentFolder: string, revision: string): Promise<LedgerChange[]> {
  return compare(contentFolder, revision, compareLedgers);
}

async function compare<Result>(
  contentFolder: string,
  revision: string,
  read: (repository: Repository, commit: string) => Promise<Result>,
): Promise<Result> {
  try {
    return await withRepository(contentFolder, async (repository) =>
      read(repository, await getCommit(repository, revision)),
    );
  } catch (cause) {
    if (!(cause instanceof GitFailure)) throw cause;
    const [reason = ''] = cause.message.replace(/^fatal: /, '').split('\n');
    const hint = 'Run this in a whole clone of the repository, with git installed';
    const message = `git has no history of ${relativeName(contentFolder)}: ${reason}. ${hint}.`;
    throw new NothingToCompare(message, { cause });
  }
}

async function compareLedgers(repository: Repository, commit: string): Promise<LedgerChange[]> {
  const before = await readLedgerAt(repository, commit);
  return findLedgerChanges(before, await readLedgerNow(repository.contentFolder));
}

async function getCommit(repository: Repository, revision: string): Promise<string> {
  const commit = await findCommit(repository, revision);
  if (commit) return commit;
  const { shallowSince } = repository;
  const hint = shallowSince
    ? `This clone goes back to ${shallowSince} only: fetch the rest with git fetch --unshallow`
    : 'Name a commit, branch or tag, such as origin/main or HEAD~1';
  throw new NothingToCompare(`"${revision}" is no revision of this repository. ${hint}.`);
}
