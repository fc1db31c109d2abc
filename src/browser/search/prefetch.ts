import { collectionCode } from '../../search/words/collection.ts';
import { indexFiles } from '../../search/word-index/index-files.ts';
import type { IndexPlaces } from './protocol.ts';
// oxlint-disable-next-line import/default -- The bundler makes an address of it.
import workerAddress from './worker.ts?worker&url';

/** What is in parts of the search, by address; nothing of what could not be fetched. */
export type Prefetched = ReadonlyMap<string, Promise<ArrayBuffer | undefined>>;

/** Begins to fetch what every question needs, beside the scripts that will ask for it: one after the other they wait. */
export function prefetch({
  answers,
  rows,
  words,
  index,
  language,
  collection,
}: IndexPlaces): Prefetched {
  // The browser keeps it until the worker is made of it.
  void fetchBytes(workerAddress);
  const isGuide = collection === 'guide';
  const opening = index + indexFiles.opening(collectionCode(language, collection));
  const first = [answers, ...(isGuide ? [] : [rows])];
  // Records answer without them.
  const others = [opening, words];
  return new Map([
    ...first.map((address) => [address, fetchBytes(address)] as const),
    ...others.map((address) => [address, fetchBytes(address, 'low')] as const),
  ]);
}

async function fetchBytes(
  address: string,
  priority: RequestPriority = 'high',
): Promise<ArrayBuffer | undefined> {
  try {
    const response = await fetch(address, { priority });
    return response.ok ? await response.arrayBuffer() : undefined;
  } catch {
    // Whoever needs it tries again, and says so where it cannot be had.
    return undefined;
  }
}
