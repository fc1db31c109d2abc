import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { liesIn } from '../library/files.ts';
import { GitFailure } from './git-failure.ts';

/** Of the environment, what a program needs to start at all; nothing of it can steer git. */
const kept = ['SystemRoot', 'windir', 'TEMP', 'TMP', 'TMPDIR', 'DEVELOPER_DIR'];

/** Folders of programs that are named in full; the content folder, and what lies in it, is none of them. */
function listProgramFolders(contentFolder: string): string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !liesIn(contentFolder, folder));
}

/** The program, absolute: neither the folder of the moment nor the content is searched for it. */
export function getGitProgram(contentFolder: string): string {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const programs = listProgramFolders(contentFolder).map((folder) => join(folder, name));
  const program = programs.find(canRun);
  if (!program) throw new GitFailure('no-git', 'git is not installed');
  return program;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The whole environment of git: it reads the repository in `folder` and the files in `objects`, no settings of
 * the machine or its user, replaces no commit by another, writes, asks and fetches nothing, speaks one language.
 */
export function createGitEnvironment(
  contentFolder: string,
  { folder, objects }: { folder: string; objects: string },
): NodeJS.ProcessEnv {
  const own = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(own),
    PATH: listProgramFolders(contentFolder).join(delimiter),
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    GIT_DIR: folder,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
