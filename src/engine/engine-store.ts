import { fork } from 'node:child_process';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
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
import { Refusal } from '../domain/refusal.ts';
import { readCacheKey } from '../publish/cache-key.ts';
import { findRevision, listFiles } from '../publish/revision.ts';

/** Engines that are kept: of this revision of the project, and of those that were built last. */
const mostEngines = 4;
const sealFile = 'seal';

export interface BroughtEngine {
  folder: string;
  /** It was compiled now. */
  isNew: boolean;
  /** Takes away an engine that could not be kept. */
  release: () => void;
}

/**
 * The pages of this revision of the project, compiled: by an earlier build, or now. One that is damaged, foreign or
 * forged is compiled anew. Throws a refusal where that fails, its reason being shown.
 */
export async function bringEngine(): Promise<BroughtEngine> {
  const folder = engineFolder();
  const root = dirname(folder);
  mkdirSync(root, { recursive: true });
  const key = readCacheKey();
  if (key && isSealed(folder, key)) {
    touch(folder);
    return { folder, isNew: false, release: () => undefined };
  }
  const fresh = mkdtempSync(`${folder}.`);
  await compile(fresh);
  if (!key)
    return {
      folder: fresh,
      isNew: true,
      release: () => rmSync(fresh, { recursive: true, force: true }),
    };
  writeFileSync(join(fresh, sealFile), sealOf(fresh, key));
  const kept = keep(fresh, folder, key);
  sweep(root, basename(folder));
  return { folder: kept, isNew: true, release: () => undefined };
}

/** Where the engine of this revision of the project is kept, or will be. */
export const engineFolder = (): string =>
  resolve('node_modules/.cache/assay', `engine-${findRevision()}`);

async function compile(into: string): Promise<void> {
  const script = join(import.meta.dirname, 'compile-engine.ts');
  const child = fork(script, ['--into', into], {
    // Where a site stands, and what it is called, is no part of the engine.
    env: { ...process.env, SITE_URL: '', BASE_PATH: '' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  rmSync(join(into, 'cache'), { recursive: true, force: true });
  if (code === 0) return;
  rmSync(into, { recursive: true, force: true });
  throw new Refusal('The pages could not be compiled.');
}

/** Puts the engine in its place, unless another build was first, which may be at work with it; returns where it is. */
function keep(fresh: string, folder: string, key: Buffer): string {
  const aside = `${fresh}.old`;
  try {
    if (isSealed(folder, key)) {
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
function sealOf(folder: string, key: Buffer): Buffer {
  const [name = ''] = basename(folder).split('.');
  const seal = createHmac('sha256', key).update(`${name}\0`);
  for (const file of listFiles(folder)) {
    if (file === join(folder, sealFile)) continue;
    seal.update(`${file.slice(folder.length)}\0`);
    seal.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return seal.digest();
}

function isSealed(folder: string, key: Buffer): boolean {
  try {
    return timingSafeEqual(readFileSync(join(folder, sealFile)), sealOf(folder, key));
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

/** Takes away the engines that have not been used for longest; one that is being compiled is young. */
function sweep(root: string, own: string): void {
  const engines = readdirSync(root)
    .filter((name) => name.startsWith('engine-') && name !== own)
    .map((name) => ({ path: join(root, name), used: statSync(join(root, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { path } of engines.slice(mostEngines - 1))
    rmSync(path, { recursive: true, force: true });
}
