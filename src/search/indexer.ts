import { Worker } from 'node:worker_threads';
import { findScript } from '../cache/scripts.ts';
import type { IndexReply, IndexRequest, IndexSite } from './index-thread.ts';

/** The search index of a site that is being made, in a thread of its own. */
export interface Indexer {
  /** Takes a page in; resolves when another may come. `file` is its path below the site’s folder. */
  add(file: string, html: string): Promise<void>;
  /** Writes the indexes into the folder of the site. */
  write(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** Does what a request is waited for with; whoever starts the thread may watch it. */
type Around = (request: IndexRequest, work: () => Promise<void>) => Promise<void>;

/** Pages that wait for the thread. */
const mostWaiting = 64;

/**
 * Starts the thread, which keeps what it has extracted of pages for the next build of the content folder. It fails with
 * the page that it was at.
 */
export function startIndexer(site: IndexSite, around: Around = (_, work) => work()): Indexer {
  const thread = new Worker(findScript('index-thread'), {
    workerData: site,
  });
  const waiting: PromiseWithResolvers<void>[] = [];
  let failure: Error | undefined;
  let lastFile = '';
  const fail = (cause: Error): void => {
    failure ??= cause;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  thread.on('message', (reply: IndexReply) => {
    if ('failed' in reply) fail(new Error(reply.failed));
    else waiting.shift()?.resolve();
  });
  thread.on('error', (cause) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    fail(new Error(`The search index was ended at ${lastFile}: ${message}`));
  });
  thread.on('exit', () => fail(new Error(`The search index was ended at ${lastFile}`)));
  const ask = (request: IndexRequest): Promise<void> => {
    if (failure) return Promise.reject(failure);
    const reply = Promise.withResolvers<void>();
    waiting.push(reply);
    thread.postMessage(request, []);
    const answer = around(request, () => reply.promise);
    // A failure comes up with the next page, or when the index is written.
    for (const promise of [reply.promise, answer]) promise.catch(() => {});
    return answer;
  };
  return {
    add: async (file, html) => {
      lastFile = file;
      const taken = ask({ file, html });
      await (waiting.length > mostWaiting || failure ? (waiting[0]?.promise ?? taken) : undefined);
    },
    write: (folder) => ask({ folder }),
    close: async () => {
      await thread.terminate();
    },
  };
}
