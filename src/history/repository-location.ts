import { closeSync, lstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { liesIn } from '../library/files.ts';
import { GitFailure } from './git-failure.ts';

/** Where the repository lies that holds a content folder. All paths are absolute and without links. */
export interface RepositoryLocation {
  /** What is told of this checkout: which commit it stands at. */
  gitFolder: string;
  /** What all checkouts of the repository share: commits, branches, files. */
  commonFolder: string;
  /** The content folder within the repository, with forward slashes, one of them at the end. */
  prefix: string;
}

/**
 * The nearest repository at or above the project, for content that lies outside of it above the content folder:
 * never in the content folder, which may have come from anywhere. Throws GitFailure where there is none to trust.
 */
export function locateRepository(contentFolder: string): RepositoryLocation {
  const content = realpathSync(contentFolder);
  const project = realpathSync(process.cwd());
  const isInside = liesIn(project, content) && project !== content;
  for (const folder of upwards(isInside ? project : dirname(content))) {
    const found = findGitFolder(join(folder, '.git'));
    if (!found) continue;
    const { gitFolder, commonFolder } = found;
    if (
      [gitFolder, commonFolder, join(commonFolder, 'objects')].some((part) => liesIn(content, part))
    )
      throw new GitFailure('no-repository', 'the repository lies in the content folder');
    refuseForeign(content, [join(folder, '.git'), gitFolder]);
    return { ...found, prefix: `${relative(folder, content).split(sep).join('/')}/` };
  }
  throw new GitFailure('no-repository', 'there is no repository above it');
}

function upwards(folder: string): string[] {
  return folder === dirname(folder) ? [folder] : [folder, ...upwards(dirname(folder))];
}

/** `.git` is the repository, or a line of text that says where it is, as in a further checkout. */
function findGitFolder(path: string): Omit<RepositoryLocation, 'prefix'> | undefined {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (!kind) return undefined;
  const [, named] = kind.isFile() ? (/^gitdir: (.+)$/m.exec(readStart(path)) ?? []) : [];
  if (!kind.isDirectory() && !named) return undefined;
  const gitFolder = findReal(named ? resolve(dirname(path), named.trim()) : path);
  if (!gitFolder || !isKind(join(gitFolder, 'HEAD'), 'isFile')) return undefined;
  const shared = join(gitFolder, 'commondir');
  const common = isKind(shared, 'isFile')
    ? resolve(gitFolder, readStart(shared).trim())
    : gitFolder;
  const commonFolder = findReal(common);
  const isWhole = commonFolder && isKind(join(commonFolder, 'objects'), 'isDirectory');
  return isWhole ? { gitFolder, commonFolder } : undefined;
}

const isKind = (path: string, kind: 'isFile' | 'isDirectory'): boolean =>
  statSync(path, { throwIfNoEntry: false })?.[kind]() ?? false;

const findReal = (path: string): string | undefined =>
  isKind(path, 'isDirectory') ? realpathSync(path) : undefined;

/** Its first bytes: a path, if it is what it should be. */
function readStart(file: string): string {
  const [bytes, descriptor] = [Buffer.alloc(4096), openSync(file, 'r')];
  try {
    return bytes.toString('utf8', 0, readSync(descriptor, bytes));
  } finally {
    closeSync(descriptor);
  }
}

/** In a folder that several users share, anyone could lay a repository above the content of others. */
function refuseForeign(content: string, parts: readonly string[]): void {
  const user = process.getuid?.();
  if (user === undefined) return;
  const trusted = new Set([user, 0, statSync(content).uid]);
  const foreign = parts.find((part) => !trusted.has(lstatSync(part).uid));
  if (foreign)
    throw new GitFailure(
      'foreign-owner',
      `${foreign} belongs neither to you nor to whose content it is`,
    );
}
