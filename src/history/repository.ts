import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findStrays } from '../library/strays.ts';
import { gitBounds, runGit, type Git } from './git.ts';
import { GitFailure } from './git-failure.ts';
import { openReadingFolder } from './reading-folder.ts';
import { locateRepository } from './repository-location.ts';

/** A repository that holds a content folder and has at least one commit. */
export interface Repository {
  /** The content folder, absolute. */
  contentFolder: string;
  /** The content folder within the repository, with forward slashes, one of them at the end. */
  prefix: string;
  git: Git;
  /** Day of the oldest commit of a shallow clone; nothing where the history is whole. */
  shallowSince: string | undefined;
}

/**
 * What `use` makes of the repository that holds the content folder. The one way in which git is started, and
 * only where all that lies in the folder is content. Throws GitFailure where there is nothing to read.
 */
export async function withRepository<Result>(
  contentFolder: string,
  use: (repository: Repository) => Promise<Result>,
  bounds = gitBounds,
): Promise<Result> {
  const folder = resolve(contentFolder);
  if (!existsSync(folder)) throw new GitFailure('no-repository', 'there is no such folder');
  if (findStrays(folder).length > 0)
    throw new GitFailure(
      'foreign-content',
      'the folder holds what is no content: npm run check says what',
    );
  const location = locateRepository(folder);
  const { remove, ...git } = await openReadingFolder(folder, location, bounds);
  try {
    const shallowSince = await findShallowDay(git);
    return await use({ contentFolder: folder, prefix: location.prefix, git, shallowSince });
  } finally {
    remove();
  }
}

/** Where a clone was cut off, git takes the last commit it has for the first. */
async function findShallowDay(git: Git): Promise<string | undefined> {
  const head = await findCommit({ git }, 'HEAD');
  if (!head) throw new GitFailure('no-commit', 'there is no commit');
  const isShallow = await runGit(git, ['rev-parse', '--is-shallow-repository']);
  if (isShallow.trim() !== 'true') return undefined;
  const range = ['--first-parent', '--max-parents=0', '--max-count=1', '--format=%cs', head];
  return (await runGit(git, ['rev-list', ...range])).trim().split('\n')[1];
}

/** Full name of the commit that a revision names, such as `main` or `HEAD~3`. */
export async function findCommit(
  { git }: Pick<Repository, 'git'>,
  revision: string,
): Promise<string | undefined> {
  const name = `${revision}^{commit}`;
  try {
    // A revision that looks like an option stays a revision, and is not found.
    const output = await runGit(git, ['rev-parse', '--verify', '--end-of-options', name]);
    return /^[0-9a-f]{40,64}$/.exec(output.trim())?.[0];
  } catch (cause) {
    if (cause instanceof GitFailure && cause.gap === 'too-slow') throw cause;
    return undefined;
  }
}

/** Whether the last commit holds the content folder at all. */
export async function isCommitted({ git, prefix }: Repository): Promise<boolean> {
  const tree = await runGit(git, ['ls-tree', '--full-tree', '-d', 'HEAD', prefix.slice(0, -1)]);
  return tree !== '';
}
