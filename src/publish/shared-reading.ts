import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import type { ContentCache } from '../cache/content-cache.ts';
import type { ContentStore, ExpectedPage, StoredResults } from '../library/content-store.ts';

/** Pages that two threads read: one from the first on, the other from the last, until they meet. */
export interface SharedReading {
  pages: readonly ExpectedPage[];
  /** How many the first thread has begun; an Int32Array of one. */
  begun: SharedArrayBuffer;
  /** Takes what the other one has read. */
  port: MessagePort;
}

/** A result of reading a page, as JSON. */
export interface ReadResult {
  kind: keyof StoredResults;
  key: string;
  written: Uint8Array<ArrayBuffer>;
}

/** Pages that are not known, after which another thread is worth its start. */
const mostUnknown = 16;

/** The store, into which another thread puts what it has read, where many pages are not known. */
export function shareReading(
  store: ContentCache,
  readBeside: (reading: SharedReading, moved: MessagePort) => void,
  digestAt?: ContentStore['digestAt'],
): ContentStore {
  const begun = new Int32Array(new SharedArrayBuffer(4));
  let expected: readonly ExpectedPage[] = [];
  let own: MessagePort | undefined;
  let unknown = 0;
  const start = (): void => {
    const { port1, port2 } = new MessageChannel();
    own = port1;
    readBeside({ pages: expected, begun: begun.buffer, port: port2 }, port2);
  };
  const takeOver = (port: MessagePort): void => {
    let next: { message: ReadResult[] } | undefined;
    while ((next = receiveMessageOnPort(port)))
      for (const { kind, key, written } of next.message)
        store.add(kind, key, Buffer.from(written.buffer, written.byteOffset, written.byteLength));
  };
  return {
    ...store,
    ...(digestAt && { digestAt }),
    expect: (pages) => (expected = pages),
    documents: {
      get: (key) => {
        Atomics.add(begun, 0, 1);
        if (own) takeOver(own);
        const known = store.documents.get(key);
        if (!known && ++unknown === mostUnknown) start();
        return known;
      },
      set: store.documents.set,
    },
  };
}

/** The other thread’s part. What it cannot read, and the rest, is left to the first. */
export function readFromEnd(
  { pages, begun, port }: SharedReading,
  read: (page: ExpectedPage, store: StoredResults) => unknown,
): void {
  const count = new Int32Array(begun);
  let results: ReadResult[] = [];
  const record = (kind: ReadResult['kind']): StoredResults[typeof kind] => ({
    get: () => undefined,
    set: (key: string, value: unknown) =>
      results.push({ kind, key, written: new TextEncoder().encode(JSON.stringify(value)) }),
  });
  const store = {
    documents: record('documents'),
    yaml: record('yaml'),
    numerals: record('numerals'),
    claimWords: record('claimWords'),
  } as StoredResults;
  for (const [at, page] of [...pages.entries()].toReversed()) {
    if (at <= Atomics.load(count, 0)) break;
    read(page, store);
    port.postMessage(
      results,
      results.map(({ written }) => written.buffer),
    );
    results = [];
  }
  port.close();
}
