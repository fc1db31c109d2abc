import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Workshop } from './workshop.ts';

const file = 'data-store.json';

/**
 * Gives a build its own copy of the trees that an earlier one of the same content has parsed. A cache
 * that is damaged or out of reach is passed over: it saves time, and never decides anything.
 */
export function bringTrees(contentFolder: string, { cache }: Workshop): void {
  const sealed = readQuietly(join(cacheFolder(contentFolder), file));
  if (!sealed) return;
  const [seal, text] = [sealed.subarray(0, 64).toString(), sealed.subarray(65)];
  if (seal === sealOf(text)) writeFileSync(join(cache, file), text);
}

/** Keeps the trees for the next build; several builds may do so at once, and the last one’s stay. */
export function keepTrees(contentFolder: string, { cache }: Workshop): void {
  const text = readQuietly(join(cache, file));
  if (!text) return;
  const kept = cacheFolder(contentFolder);
  const written = join(kept, `${file}.${process.pid}`);
  try {
    mkdirSync(kept, { recursive: true });
    writeFileSync(written, Buffer.concat([Buffer.from(`${sealOf(text)}\n`), text]));
    renameSync(written, join(kept, file));
  } catch {
    // The next build parses everything again.
  }
}

function cacheFolder(contentFolder: string): string {
  const key = createHash('sha256').update(contentFolder).digest('hex').slice(0, 12);
  return resolve('node_modules/.cache/assay', `trees-${key}`);
}

const sealOf = (text: Buffer) => createHash('sha256').update(text).digest('hex');

function readQuietly(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
