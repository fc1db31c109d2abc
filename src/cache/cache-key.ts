import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, writeFileSync, type Stats } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const keyBytes = 32;

/**
 * A secret of this user on this machine, made when it is first asked for. It stands outside every
 * checkout and cache, so that whoever fills those cannot write what a build would take for its own.
 * Nothing where it cannot be kept, or where others could have written it: then nothing is cached.
 */
export function readCacheKey(environment: NodeJS.ProcessEnv = process.env): Buffer | undefined {
  try {
    const file = join(stateFolder(environment), 'assay', 'cache-key');
    return readKey(file) ?? makeKey(file);
  } catch {
    return undefined;
  }
}

/** Where programs keep what is of this user on this machine. */
export function stateFolder({ XDG_STATE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  return XDG_STATE_HOME || LOCALAPPDATA || join(homedir(), '.local', 'state');
}

/** Nothing where there is no file; throws where it is not this user’s alone. */
function readKey(file: string): Buffer | undefined {
  const state = lstatSync(file, { throwIfNoEntry: false });
  if (!state) return undefined;
  if (!state.isFile() || !isPrivate(state) || state.size !== keyBytes)
    throw new Error(`${file} is not a key of this user alone`);
  return readFileSync(file);
}

/** It is this user’s, and nobody else can read or write it. */
export function isPrivate({ uid, mode }: Stats): boolean {
  const isOwn = process.getuid === undefined || uid === process.getuid();
  return isOwn && (process.platform === 'win32' || (mode & 0o077) === 0);
}

/** Of two builds that make it at once, the second fails and caches nothing. */
function makeKey(file: string): Buffer {
  const key = randomBytes(keyBytes);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, key, { flag: 'wx', mode: 0o600 });
  return key;
}
