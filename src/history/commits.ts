import { createMatcher } from '../library/files.ts';
import { runGit } from './git.ts';
import type { Repository } from './repository.ts';

/** Files of the content folder that the ledger is read from, as patterns. */
export const ledgerFiles = ['facts.{yaml,yml}', 'facts/**/*.{yaml,yml}', 'data/*.{csv,yaml}'];

/** Files of the content folder that pages are read from, as patterns. */
export const pageFiles = ['{briefings,notes}/**/*.{mdx,md}'];

export const pageFolders = ['briefings', 'notes'];

/** Id of a file’s content by its path below the content folder. */
export type Tree = ReadonlyMap<string, string>;

export interface Commit {
  id: string;
  /** Day of the commit, as `2026-11-24`. */
  day: string;
  /** What differs from the commit before; a path without id is gone. */
  changes: [path: string, blob: string | undefined][];
}

/** No more commits than this are read; what lies before them counts as cut off. */
export const mostCommits = 5000;

/** Plain files of the content folder at a commit that match a pattern, in order of their paths. */
export async function readTree(
  { git, prefix }: Repository,
  commit: string,
  patterns: readonly string[],
): Promise<Tree> {
  const output = await runGit(git, ['ls-tree', '-r', '-z', '--full-tree', commit, prefix]);
  const matches = createMatcher(patterns);
  const entries = output.split('\0').flatMap((line): [string, string][] => {
    const [, mode = '', blob = '', name = ''] = /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? [];
    const path = name.slice(prefix.length);
    return isPlain(mode) && matches(path) ? [[path, blob]] : [];
  });
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What lies in the content folder, as paths that git limits a list of commits to. */
export interface Paths {
  /** Files and folders that a commit is listed for. */
  roots: readonly string[];
  /** Files that count, as patterns. */
  patterns: readonly string[];
}

export const ledgerPaths: Paths = {
  roots: ['facts', 'facts.yaml', 'facts.yml', 'data'],
  patterns: ledgerFiles,
};

/**
 * The newest `most` commits of the main line that touch one of the paths, oldest first. What a branch
 * brought in counts as of its merge: only then did a reader meet it.
 */
export async function listCommits(
  repository: Repository,
  most: number,
  { roots, patterns }: Paths,
): Promise<Commit[]> {
  const commits = (await listChanges(repository, roots, most)).toReversed();
  const matches = createMatcher(patterns);
  return commits.map(({ changes, ...commit }) => {
    return { ...commit, changes: changes.filter(([path]) => matches(path)) };
  });
}

/** A file as a commit left it; without a blob it was gone. */
export interface Version {
  day: string;
  blob: string | undefined;
}

/** Versions of one file over the main line, the newest first. */
export async function listVersions(repository: Repository, path: string): Promise<Version[]> {
  const commits = await listChanges(repository, [path], mostCommits);
  return commits.flatMap(({ day, changes }) => changes.map(([, blob]) => ({ day, blob })));
}

/** The newest `most` commits of the main line that touch one of the paths, the newest first. */
async function listChanges(
  { git, prefix }: Repository,
  paths: readonly string[],
  most: number,
): Promise<Commit[]> {
  const within = ['--', ...paths.map((path) => `${prefix}${path}`)];
  const range = ['--first-parent', `--max-count=${most}`, '--format=%H %cs %P', 'HEAD', ...within];
  const lines = (await runGit(git, ['rev-list', ...range])).split('\n');
  const commits = lines.flatMap((line): (Commit & { pair: string })[] => {
    const [, id, day, parent] = /^(\w{40,64}) (\d{4}-\d\d-\d\d) ?(\w*)/.exec(line) ?? [];
    return id && day ? [{ id, day, changes: [], pair: `${id} ${parent}`.trim() }] : [];
  });
  const form = ['--stdin', '--root', '-r', '--raw', '-z', '--no-abbrev', '--no-renames'];
  const pairs = commits.map(({ pair }) => `${pair}\n`).join('');
  const output = await runGit(git, ['diff-tree', ...form, ...within], pairs);
  const changes = parseChanges(output, prefix);
  return commits.map(({ id, day }) => ({ id, day, changes: changes.get(id) ?? [] }));
}

/** The words of `diff-tree -z`: a commit, then for each change what it is and the path. */
function parseChanges(output: string, prefix: string): ReadonlyMap<string, Commit['changes']> {
  const read = new Map<string, Commit['changes']>();
  const words = output.split('\0');
  let changes: Commit['changes'] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (/^\w{40,64}$/.test(word)) read.set(word, (changes = []));
    const [, mode = '', blob] = /^:\d+ (\d+) \w+ (\w+) [A-Z]/.exec(word) ?? [];
    if (!blob) continue;
    const path = (words[++index] ?? '').slice(prefix.length);
    changes.push([path, isPlain(mode) ? blob : undefined]);
  }
  return read;
}

/** A link could stand for any file, so it is read at no time. */
const isPlain = (mode: string) => mode.startsWith('100');
