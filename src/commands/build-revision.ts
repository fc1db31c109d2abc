import { execFileSync } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuildRecord } from '../publish/build-record.ts';

interface Workspace {
  /** A folder of its own, in which everything is made. */
  folder: string;
  /** Packages to copy instead of installing them. */
  modules: string | undefined;
}

/** Clones this project, takes `revision`, builds the site as `record` tells, and returns its folder. */
export function buildRevision(
  revision: string,
  record: BuildRecord,
  { folder, modules }: Workspace,
): string {
  if (record.content === undefined)
    throw new Error(
      'The site was built from content outside of the project, which no revision has.',
    );
  const clone = join(folder, 'project');
  // Whatever the user’s git is told to run after a checkout stays out of it.
  git('.', 'clone', '--quiet', '--no-checkout', resolve('.'), clone);
  git(clone, 'checkout', '--quiet', '--detach', readCommit(revision));
  if (modules === undefined) npm(clone, 'ci', {});
  else linkPackages(resolve(modules), join(clone, 'node_modules'));
  const out = join(folder, 'site');
  npm(clone, record.hasPdf ? 'pdf' : 'build', {
    CONTENT_DIR: record.content,
    OUT_DIR: out,
    SITE_URL: record.siteUrl ?? '',
    BASE_PATH: record.basePath,
    EDITION: record.edition,
    BUILD_DATE: record.now,
  });
  return out;
}

/** What earlier builds keep beside the packages is left where it is. */
const isPackage = (name: string): boolean => !['.cache', '.astro', '.vite'].includes(name);

/** Gives the packages another folder without another copy of their files, which no build writes to. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && isPackage(entry.name)) linkPackages(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isFile()) linkFile(source, target);
  }
}

function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

const readCommit = (revision: string): string =>
  git('.', 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim();

function git(folder: string, ...parameters: string[]): string {
  const safe = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
  try {
    return execFileSync('git', [...safe, ...parameters], { cwd: folder, encoding: 'utf8' });
  } catch (cause) {
    throw new Error(`git ${parameters[0]} has failed: name a revision that this project has.`, {
      cause,
    });
  }
}

/** Its words go to the errors, so that the answer stands alone. */
function npm(folder: string, script: string, settings: Record<string, string>): void {
  const parameters = script === 'ci' ? ['ci'] : ['run', script];
  execFileSync('npm', parameters, {
    cwd: folder,
    env: { ...process.env, ...settings },
    shell: process.platform === 'win32',
    stdio: ['ignore', 2, 2],
  });
}
