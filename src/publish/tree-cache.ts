import type { DocumentStore, ReadDocument } from '../library/pages.ts';
import { openSealed } from './sealed-cache.ts';

/** Documents of one content folder as an earlier run has read them. */
export interface TreeCache extends DocumentStore {
  keep(): void;
}

export function openTrees(contentFolder: string): TreeCache {
  const { get, set, keep } = openSealed<ReadDocument>(contentFolder, 'trees');
  return {
    get: (file, digest) => get(`${file} ${digest}`),
    set: (file, digest, document) => set(`${file} ${digest}`, document),
    keep,
  };
}
