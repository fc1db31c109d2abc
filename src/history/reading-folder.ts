import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGit, type Git, type GitBounds } from './git.ts';
import { createGitEnvironment, getGitProgram } from './git-program.ts';
import type { RepositoryLocation } from './repository-location.ts';

/** What names commits: small files of the repository, and folders in which there may be very many. */
export const namesOfCommits = {
  files: /^([A-Z_]*HEAD|packed-refs|shallow)$/,
  folders: ['refs', 'logs', 'reftable'],
};

/** How files are named and branches are kept: the one thing of a repository’s settings that must be known. */
const forms = ['extensions.objectformat', 'extensions.refstorage'];

/**
 * A folder by which git reads the commits of a repository and none of its settings, so that nothing can ask
 * for another program to be started: no hook, filter, alias, signature or fetch. Remove it when done.
 */
export async function openReadingFolder(
  contentFolder: string,
  { gitFolder, commonFolder }: RepositoryLocation,
  bounds: GitBounds,
): Promise<Git & { remove: () => void }> {
  const program = getGitProgram(contentFolder);
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'assay-history-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (const source of new Set([commonFolder, gitFolder])) copyNames(source, folder);
    // A link stands for each folder.
    for (const name of namesOfCommits.folders) link(join(commonFolder, name), join(folder, name));
    const objects = join(commonFolder, 'objects');
    const environment = createGitEnvironment(contentFolder, { folder, objects });
    const git = { program, folder, environment, bounds };
    writeSettings(folder, []);
    writeSettings(folder, await readForms(git, join(commonFolder, 'config')));
    return { ...git, remove };
  } catch (cause) {
    remove();
    throw cause;
  }
}

function copyNames(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true }))
    if (entry.isFile() && namesOfCommits.files.test(entry.name))
      copyFileSync(join(from, entry.name), join(to, entry.name));
}

function link(from: string, to: string): void {
  if (statSync(from, { throwIfNoEntry: false })?.isDirectory()) symlinkSync(from, to, 'junction');
}

/** Reads the settings as a list of words: git follows none of them, nor any file that they name. */
async function readForms(git: Git, file: string): Promise<[string, string][]> {
  if (!existsSync(file)) return [];
  const output = await runGit(git, ['config', '--file', file, '--no-includes', '--null', '--list']);
  return output.split('\0').flatMap((entry): [string, string][] => {
    const [name = '', value = ''] = entry.split('\n');
    return forms.includes(name) && /^[a-z0-9]+$/.test(value) ? [[name, value]] : [];
  });
}

function writeSettings(folder: string, known: readonly [string, string][]): void {
  const extensions = known.map(
    ([name, value]) => `\t${name.replace('extensions.', '')} = ${value}\n`,
  );
  const version = known.length > 0 ? 1 : 0;
  const settings = `[core]
	repositoryFormatVersion = ${version}
	bare = true
	commitGraph = false
	fsmonitor = false
	hooksPath = /dev/null
[protocol]
	allow = never
`;
  const rest = known.length > 0 ? `[extensions]\n${extensions.join('')}` : '';
  writeFileSync(join(folder, 'config'), settings + rest);
}
