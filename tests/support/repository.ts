import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { copyFixture, type FixtureCopy } from './fixture-copy.ts';
import { createFolder } from './temporary-folder.ts';

/** The fictitious ministry’s content as the one folder of a git repository. */
export interface ContentRepository extends FixtureCopy {
  /** Top of the repository. */
  root: string;
  git: (...parameters: string[]) => string;
  /** Commits everything as of noon of the day. */
  commit: (day: string) => void;
}

/** A repository whose first commit, of 1 January 2026, holds the content as it is, or as `prepare` leaves it. */
export function createRepository(
  prepare: (copy: ContentRepository) => void = () => undefined,
): ContentRepository {
  const root = createFolder();
  const copy = copyFixture(join(root, 'content'));
  const git = (...parameters: string[]) => runGit(root, parameters, '2026-01-01');
  git('init', '--quiet', '--initial-branch=main');
  const commit = (day: string) => {
    git('add', '--all');
    runGit(root, ['commit', '--quiet', '--allow-empty', '--message=Change'], day);
  };
  const repository = { ...copy, root, git, commit };
  prepare(repository);
  commit('2026-01-01');
  return repository;
}

/** A clone with the last `depth` commits alone; its content folder. */
export function cloneShallow({ root }: ContentRepository, depth: number): string {
  const clone = join(createFolder(), 'clone');
  runGit('.', ['clone', '--quiet', `--depth=${depth}`, `file://${root}`, clone], '2026-01-01');
  return join(clone, 'content');
}

export function runGit(folder: string, parameters: string[], day: string): string {
  const date = `${day}T12:00:00Z`;
  const name = { GIT_AUTHOR_NAME: 'A. Nobody', GIT_COMMITTER_NAME: 'A. Nobody' };
  const mail = { GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_EMAIL: 'a@example.org' };
  const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  // Neither the settings of the machine nor those of its user decide a test.
  const alone = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const env = { ...process.env, ...name, ...mail, ...dates, ...alone };
  return execFileSync('git', parameters, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}
