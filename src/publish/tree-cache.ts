import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DocumentStore } from '../library/pages.ts';
import type { ParsedDocument } from '../markup/parse-document.ts';
import { readCacheKey } from './cache-key.ts';

const file = 'trees.json';
const sealBytes = 32;

interface KeptDocument {
  digest: string;
  document: ParsedDocument;
}

/** The trees of one content folder, by file. */
export interface TreeCache extends DocumentStore {
  /** Keeps the trees that this build has asked for; several builds may do so at once, and the last one’s stay. */
  keep(): void;
}

/**
 * The trees that an earlier build of the same content and user has parsed. A cache that is damaged, foreign, forged or
 * out of reach is passed over: it saves time, and never decides anything.
 */
export function openTrees(contentFolder: string): TreeCache {
  const key = readCacheKey();
  const known = new Map(key ? readTrees(contentFolder, key) : []);
  const asked = new Map<string, KeptDocument>();
  return {
    get: (name, digest) => {
      const kept = known.get(name);
      if (kept?.digest !== digest) return undefined;
      asked.set(name, kept);
      return kept.document;
    },
    set: (name, digest, document) => {
      asked.set(name, { digest, document });
    },
    keep: () => {
      const isSame =
        asked.size === known.size &&
        [...asked].every(([name, { digest }]) => known.get(name)?.digest === digest);
      if (key && !isSame) writeTrees(contentFolder, key, [...asked]);
    },
  };
}

function readTrees(contentFolder: string, key: Buffer): [string, KeptDocument][] {
  try {
    const sealed = readFileSync(join(cacheFolder(contentFolder), file));
    const [seal, text] = [sealed.subarray(0, sealBytes), sealed.subarray(sealBytes)];
    return timingSafeEqual(seal, sealOf(text, contentFolder, key))
      ? (JSON.parse(text.toString()) as [string, KeptDocument][])
      : [];
  } catch {
    return [];
  }
}

function writeTrees(contentFolder: string, key: Buffer, trees: [string, KeptDocument][]): void {
  const folder = cacheFolder(contentFolder);
  const written = join(folder, `${file}.${process.pid}`);
  try {
    const text = Buffer.from(JSON.stringify(trees));
    mkdirSync(folder, { recursive: true });
    writeFileSync(written, Buffer.concat([sealOf(text, contentFolder, key), text]));
    renameSync(written, join(folder, file));
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
