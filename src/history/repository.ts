import { resolve } from 'node:path';
import { GitFailure, runGit } from './git.ts';

/** A repository that holds a content folder and has at least one commit. */
export interface Repository {
  /** The content folder, absolute; git runs here, and paths count from here. */
  folder: string;
  /** Day of the oldest commit of a shallow clone; nothing where the history is whole. */
  shallowSince: string | undefined;
}

/** The repository that holds the folder; nothing without git, repository or commit. */
export async function findRepository(contentFolder: string): Promise<Repository | undefined> {
  try {
    return await getRepository(contentFolder);
  } catch {
    return undefined;
  }
}

/** The repository that holds the folder; throws GitFailure where there is none or git may not read it. */
export async function getRepository(contentFolder: string): Promise<Repository> {
  const folder = resolve(contentFolder);
  const isShallow = (await runGit(folder, ['rev-parse', '--is-shallow-repository'])).trim();
  const head = await findCommit({ folder }, 'HEAD');
  if (!head) throw new GitFailure('there is no commit');
  return {
    folder,
    shallowSince: isShallow === 'true' ? await findOldestDay(folder, head) : undefined,
  };
}

/** Full name of the commit that a revision names, such as `main` or `HEAD~3`. */
export async function findCommit(
  { folder }: Pick<Repository, 'folder'>,
  revision: string,
): Promise<string | undefined> {
  const name = `${revision}^{commit}`;
  try {
    // A revision that looks like an option stays a revision, and is not found.
    const output = await runGit(folder, ['rev-parse', '--verify', '--end-of-options', name]);
    return /^[0-9a-f]{40,64}$/.exec(output.trim())?.[0];
  } catch {
    return undefined;
  }
}

/** Where a clone was cut off, git takes the last commit it has for the first. */
async function findOldestDay(folder: string, head: string): Promise<string | undefined> {
  const range = ['--first-parent', '--max-parents=0', '--max-count=1', '--format=%cs', head];
  return (await runGit(folder, ['log', ...range])).trim() || undefined;
}
