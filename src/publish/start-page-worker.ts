import { Worker } from 'node:worker_threads';
import { findScript } from '../cache/scripts.ts';
import type { PageParts } from './inspection/staged-page.ts';
import type { Failure, WorkedFile, WorkedSite, WorkReply, WorkRequest } from './page-worker.ts';

/** Writes, reads and indexes the files of a site that is being made, beside the thread that renders them. */
export interface PageWorker {
  /** Comes before the files: the codes of the site’s languages. */
  begin(languages: string[]): void;
  /** Takes a file in; resolves when another may come. Its bytes are gone from here. */
  add(file: WorkedFile): Promise<void>;
  /** Writes the search index; returns what stands in each page, by the digest of its bytes. */
  finish(): Promise<ReadonlyMap<string, PageParts>>;
  /** Ends it, when it has kept what it has read for the next build of the content folder. */
  close(): Promise<void>;
}

/** Does what a file is waited for with, or without a file the index; whoever starts the thread may watch it. */
export type Around = <Result>(
  file: string | undefined,
  work: () => Promise<Result>,
) => Promise<Result>;

/** Files that wait for the thread. */
const mostWaiting = 64;

/** Starts the thread, which first reads what it has kept. It fails with the file that it was at. */
export function startPageWorker(
  site: WorkedSite,
  around: Around = (_, work) => work(),
): PageWorker {
  const thread = new Worker(findScript('page-worker'), { workerData: site });
  const waiting: PromiseWithResolvers<void>[] = [];
  const parts = Promise.withResolvers<ReadonlyMap<string, PageParts>>();
  const kept = Promise.withResolvers<void>();
  let failure: Error | undefined;
  let lastFile = '';
  const fail = (cause: Error): void => {
    failure ??= cause;
    for (const { reject } of [...waiting.splice(0), parts]) reject(failure);
    kept.resolve();
  };
  // A failure comes up with the next file, or when the site is finished.
  parts.promise.catch(() => {});
  thread.on('message', (reply: WorkReply) => {
    if (reply === 'kept') kept.resolve();
    else if ('parts' in reply) parts.resolve(reply.parts);
    else if ('failed' in reply) fail(toError(reply.failed));
    else waiting.shift()?.resolve();
  });
  const ended = (why = ''): void =>
    fail(new Error(`The thread that writes pages was ended at ${lastFile}${why}`));
  thread.on('error', (cause) =>
    ended(`: ${cause instanceof Error ? cause.message : String(cause)}`),
  );
  thread.on('exit', () => ended());
  const send = (request: WorkRequest, moved: ArrayBuffer[] = []): void =>
    thread.postMessage(request, moved);
  let isFinished = false;
  return {
    begin: (languages) => send({ languages }),
    add: async (file) => {
      if (failure) throw failure;
      lastFile = file.file;
      const taken = Promise.withResolvers<void>();
      waiting.push(taken);
      const answer = around(file.file, () => taken.promise);
      for (const promise of [taken.promise, answer]) promise.catch(() => {});
      send(file, file.bytes ? [file.bytes.buffer] : []);
      if (waiting.length > mostWaiting) await waiting[0]?.promise;
    },
    finish: () => {
      isFinished = true;
      if (!failure) send('finish');
      return around(undefined, () => parts.promise);
    },
    close: async () => {
      if (isFinished) await kept.promise;
      await thread.terminate();
    },
  };
}

const toError = ({ message, ...traits }: Failure): Error =>
  Object.assign(new Error(message), traits);
