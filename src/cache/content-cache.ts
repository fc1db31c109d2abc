import type { StoredResults } from '../library/content-store.ts';
import { relativeName } from '../library/files.ts';
import { cacheFolder, openCache } from './signed-cache.ts';

/** What an earlier run has made of the texts of one content folder. */
export interface ContentCache extends StoredResults {
  /** What another thread has read, as JSON. */
  add(kind: keyof StoredResults, key: string, written: Buffer): void;
  /** Says so where nothing can be kept. */
  keep(): void;
}

export function openContent(contentFolder: string): ContentCache {
  const documents = openCache<Kept<'documents'>>(contentFolder, 'documents');
  const yaml = openCache<Kept<'yaml'>>(contentFolder, 'yaml');
  const numerals = openCache<Kept<'numerals'>>(contentFolder, 'numerals');
  const claimWords = openCache<Kept<'claimWords'>>(contentFolder, 'claim-words');
  const keep = (): void => {
    const kept = [documents, yaml, numerals, claimWords].map((cache) => cache.keep());
    if (kept.includes(false))
      console.warn(
        `What was read could not be kept in ${relativeName(cacheFolder(contentFolder))}, and the next run reads it again. Let this user write there, and to a folder of its own for its key.`,
      );
  };
  const caches = { documents, yaml, numerals, claimWords };
  return { ...caches, add: (kind, key, written) => caches[kind].add(key, written), keep };
}

type Kept<Name extends keyof StoredResults> = NonNullable<ReturnType<StoredResults[Name]['get']>>;
