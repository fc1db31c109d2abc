import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCacheKey } from './cache-key.ts';
import type { Workshop } from './workshop.ts';

const file = 'data-store.json';
const sealBytes = 32;

/**
 * Gives a build its own copy of the trees that an earlier one of the same content and user has parsed. A
 * cache that is damaged, foreign, forged or out of reach is passed over: it saves time, and never decides
 * anything.
 */
export function bringTrees(contentFolder: string, { cache }: Workshop): void {
  const key = readCacheKey();
  const sealed = key && readQuietly(join(cacheFolder(contentFolder), file));
  if (!sealed || sealed.length < sealBytes) return;
  const [seal, text] = [sealed.subarray(0, sealBytes), sealed.subarray(sealBytes)];
  if (timingSafeEqual(seal, sealOf(text, contentFolder, key)))
    writeFileSync(join(cache, file), text);
}

/** Keeps the trees for the next build; several builds may do so at once, and the last one’s stay. */
export function keepTrees(contentFolder: string, { cache }: Workshop): void {
  const key = readCacheKey();
  const text = key && readQuietly(join(cache, file));
  if (!text) return;
  const kept = cacheFolder(contentFolder);
  const written = join(kept, `${file}.${process.pid}`);
  try {
    mkdirSync(kept, { recursive: true });
    writeFileSync(written, Buffer.concat([sealOf(text, contentFolder, key), text]));
    renameSync(written, join(kept, file));
  } catch {
    // The next build parses everything again.
  }
}

export function cacheFolder(contentFolder: string): string {
  const key = createHash('sha256').update(contentFolder).digest('hex').slice(0, 12);
  return resolve('node_modules/.cache/assay', `trees-${key}`);
}

/** Holds for these trees, of this content folder, and only with the key. */
const sealOf = (text: Buffer, contentFolder: string, key: Buffer) =>
  createHmac('sha256', key).update(`trees of ${contentFolder}\0`).update(text).digest();

function readQuietly(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
