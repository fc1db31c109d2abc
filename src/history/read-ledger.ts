import { digestOf } from '../library/digest.ts';
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { findFiles, listEntries } from '../library/files.ts';
import { openBlobs } from './blobs.ts';
import { ledgerFiles, readTree } from './commits.ts';
import { GitFailure } from './git-failure.ts';
import { createLedgerReader, type Ledger, type LedgerFile } from './ledger.ts';
import type { Repository } from './repository.ts';

/** The ledger as it stood at a commit. */
export async function readLedgerAt(repository: Repository, commit: string): Promise<Ledger> {
  const files = await readFilesAt(repository, commit, ledgerFiles);
  return createLedgerReader()(files);
}

/** The ledger as it stands in the content folder, committed or not. */
export async function readLedgerNow(contentFolder: string): Promise<Ledger> {
  const paths = findFiles(listEntries(contentFolder), ledgerFiles);
  const files = paths.map(async (path): Promise<LedgerFile> => {
    const text = await readFile(path, 'utf8');
    const digest = digestOf(text);
    return { path: relative(contentFolder, path).split(sep).join('/'), digest, text };
  });
  return createLedgerReader()(await Promise.all(files));
}

/** Files of the content folder at a commit that match a pattern; throws where one is missing. */
export async function readFilesAt(
  repository: Repository,
  commit: string,
  patterns: readonly string[],
): Promise<LedgerFile[]> {
  const tree = await readTree(repository, commit, patterns);
  const blobs = openBlobs(repository.git);
  const files: LedgerFile[] = [];
  try {
    for (const [path, digest] of tree) {
      const text = await blobs.read(digest, path);
      if (text === undefined)
        throw new GitFailure('missing', `${path} is not in this clone, or too large`);
      files.push({ path, digest, text });
    }
  } finally {
    blobs.close();
  }
  return files;
}
