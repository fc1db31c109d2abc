import type { ContentStore } from '../library/content-store.ts';
import { openCache } from './signed-cache.ts';

/** What an earlier run has made of the texts of one content folder. */
export interface ContentCache extends ContentStore {
  keep(): void;
}

export function openContent(contentFolder: string): ContentCache {
  const documents = openCache<Kept<'documents'>>(contentFolder, 'documents');
  const yaml = openCache<Kept<'yaml'>>(contentFolder, 'yaml');
  const numerals = openCache<Kept<'numerals'>>(contentFolder, 'numerals');
  const keep = () => [documents, yaml, numerals].forEach((cache) => cache.keep());
  return { documents, yaml, numerals, keep };
}

type Kept<Name extends keyof ContentStore> = NonNullable<ReturnType<ContentStore[Name]['get']>>;
