import { matchesGlob } from 'node:path';
import { runGit } from './git.ts';
import type { Repository } from './repository.ts';

/** Files of the content folder that the ledger is read from, as patterns. */
export const ledgerFiles = ['facts.{yaml,yml}', 'facts/**/*.{yaml,yml}', 'data/*.{csv,yaml}'];

/** Files of the content folder that pages are read from, as patterns. */
export const pageFiles = ['{briefings,notes}/**/*.{mdx,md}'];

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
  { folder }: Repository,
  commit: string,
  patterns: readonly string[],
): Promise<Tree> {
  const output = await runGit(folder, ['ls-tree', '-r', '-z', commit]);
  const entries = output.split('\0').flatMap((line): [string, string][] => {
    const [, mode = '', blob = '', path = ''] = /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? [];
    return isPlain(mode) && matches(path, patterns) ? [[path, blob]] : [];
  });
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The newest `most` commits of the main line that touch the ledger, oldest first. What a branch
 * brought in counts as of its merge: only then did a reader meet it.
 */
export async function listCommits({ folder }: Repository, most: number): Promise<Commit[]> {
  const range = `log --first-parent -m --reverse --max-count=${most} --format=%H%x20%cs`;
  const form = '--raw -z --no-abbrev --no-renames --relative --no-color HEAD --';
  const paths = 'facts facts.yaml facts.yml data';
  const output = await runGit(folder, `${range} ${form} ${paths}`.split(' '));
  const commits: Commit[] = [];
  const words = output.split('\0');
  for (let index = 0; index < words.length; index++) {
    const [, id, day] = /^\s*([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d)$/.exec(words[index] ?? '') ?? [];
    if (id && day) commits.push({ id, day, changes: [] });
    const [, mode = '', blob] = /^\s*:\d+ (\d+) \w+ (\w+) [A-Z]/.exec(words[index] ?? '') ?? [];
    if (!blob) continue;
    const path = words[++index] ?? '';
    if (matches(path, ledgerFiles))
      commits.at(-1)?.changes.push([path, isPlain(mode) ? blob : undefined]);
  }
  return commits;
}

/** A file as a commit left it; without a blob it was gone. */
export interface Version {
  day: string;
  blob: string | undefined;
}

/** Versions of one file over the main line, the newest first. */
export async function listVersions({ folder }: Repository, path: string): Promise<Version[]> {
  const range = `log --first-parent -m --max-count=${mostCommits} --format=%cs`;
  const form = '--raw -z --no-abbrev --no-renames --relative --no-color HEAD --';
  const output = await runGit(folder, [...`${range} ${form}`.split(' '), `:(literal)${path}`]);
  const change = /(\d{4}-\d\d-\d\d)\0?\s*:\d+ (\d+) \w+ (\w+) [A-Z]/g;
  return [...output.matchAll(change)].map(([, day = '', mode = '', blob]) => {
    return { day, blob: isPlain(mode) ? blob : undefined };
  });
}

const matches = (path: string, patterns: readonly string[]) =>
  patterns.some((pattern) => matchesGlob(path, pattern));

/** A link could stand for any file, so it is read at no time. */
const isPlain = (mode: string) => mode.startsWith('100');
