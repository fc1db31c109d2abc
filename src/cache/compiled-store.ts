import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readCacheKey } from './cache-key.ts';
import { findRevision, listFiles } from './revision.ts';

/** Compiled folders of a kind that are kept: of this revision of the generator, and of those that ran last. */
const mostKept = 4;
const signatureFile = 'signature';

export interface Compiled {
  folder: string;
  /** It was compiled now. */
  isNew: boolean;
  /** Takes away what could not be kept. */
  release: () => void;
}

/** Where what is compiled of this revision of the generator is kept, or will be. */
export const compiledFolder = (kind: string): string =>
  resolve('node_modules/.cache/assay', `${kind}-${findRevision()}`);

/**
 * What `compile` writes into a folder for this revision of the generator: by an earlier run, or now. A folder that is
 * damaged, foreign or forged is compiled anew. `compile` throws where it fails, and its folder is then taken away.
 */
export async function bringCompiled(
  kind: string,
  compile: (into: string) => Promise<void>,
): Promise<Compiled> {
  const folder = compiledFolder(kind);
  const root = dirname(folder);
  mkdirSync(root, { recursive: true });
  const key = readCacheKey();
  if (key && isSigned(folder, key)) {
    touch(folder);
    return { folder, isNew: false, release: () => undefined };
  }
  const fresh = mkdtempSync(`${folder}.`);
  const remove = () => rmSync(fresh, { recursive: true, force: true });
  try {
    await compile(fresh);
  } catch (cause) {
    remove();
    throw cause;
  }
  if (!key) return { folder: fresh, isNew: true, release: remove };
  writeFileSync(join(fresh, signatureFile), sign(fresh, key));
  const kept = keep(fresh, folder, key);
  sweep(root, kind, basename(folder));
  return { folder: kept, isNew: true, release: () => undefined };
}

/** Puts the folder in its place, unless another run was first, which may be at work with it; returns where it is. */
function keep(fresh: string, folder: string, key: Buffer): string {
  const aside = `${fresh}.old`;
  try {
    if (isSigned(folder, key)) {
      rmSync(fresh, { recursive: true, force: true });
      return folder;
    }
    if (existsSync(folder)) renameSync(folder, aside);
    renameSync(fresh, folder);
    return folder;
  } catch {
    return fresh;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Holds for these files under these names, and only with the key. */
function sign(folder: string, key: Buffer): Buffer {
  const [name = ''] = basename(folder).split('.');
  const signature = createHmac('sha256', key).update(`${name}\0`);
  for (const file of listFiles(folder)) {
    if (file === join(folder, signatureFile)) continue;
    signature.update(`${file.slice(folder.length)}\0`);
    signature.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return signature.digest();
}

function isSigned(folder: string, key: Buffer): boolean {
  try {
    return timingSafeEqual(readFileSync(join(folder, signatureFile)), sign(folder, key));
  } catch {
    return false;
  }
}

function touch(folder: string): void {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // It counts as older than it is.
  }
}

/** Takes away the folders that have not been used for longest; one that is being compiled is young. */
function sweep(root: string, kind: string, own: string): void {
  const others = readdirSync(root)
    .filter((name) => name.startsWith(`${kind}-`) && name !== own)
    .map((name) => ({ path: join(root, name), used: statSync(join(root, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of others.slice(mostKept - 1)) rmSync(path, { recursive: true, force: true });
}
