import { execFile } from 'node:child_process';

/** git is missing, or refused; the message says which. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure';
}

/** Output is refused beyond this many bytes, so that no history can fill the memory. */
const largestOutput = 256 * 1024 * 1024;

/** What `git <parameters>` prints when run in `folder`. No shell reads the parameters. */
export function runGit(folder: string, parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: gitEnvironment(), maxBuffer: largestOutput };
    execFile('git', [...parameters], options, (cause, output, errors) => {
      if (cause) reject(new GitFailure(errors.trim() || cause.message, { cause }));
      else resolve(output);
    });
  });
}

/**
 * The environment without what a hook or script says about another repository: git finds the one of
 * the folder by itself, writes and fetches nothing, and speaks one language.
 */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !foreign.has(name));
  return {
    ...Object.fromEntries(kept),
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

const foreign = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
]);
