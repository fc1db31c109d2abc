import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GitFailure } from './git-failure.ts';
import { namesOfCommits } from './reading-folder.ts';
import { locateRepository } from './repository-location.ts';

/**
 * A digest of all by which the repository that holds a content folder names its commits: as long as it stays, the
 * history that a site tells does. Where there is no repository to read, why.
 */
export function readRepositoryState(contentFolder: string): string {
  try {
    const { gitFolder, commonFolder } = locateRepository(contentFolder);
    const digest = createHash('sha256').update(`${gitFolder}\n${commonFolder}\n`);
    for (const folder of new Set([gitFolder, commonFolder]))
      for (const file of listNames(folder))
        digest.update(`${file}\0`).update(readFileSync(file)).update('\0');
    return digest.digest('hex');
  } catch (cause) {
    if (cause instanceof GitFailure) return `none: ${cause.message}`;
    throw cause;
  }
}

function listNames(folder: string): string[] {
  const { files, folders } = namesOfCommits;
  const single = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && files.test(entry.name) ? [join(folder, entry.name)] : [],
  );
  const within = folders
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory())
    .flatMap((path) =>
      readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
      ),
    );
  return [...single, ...within].sort();
}
