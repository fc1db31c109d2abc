import { Worker, type MessagePort } from 'node:worker_threads';
import { findScript } from '../cache/scripts.ts';
import type { SharedReading } from './shared-reading.ts';
import type { InspectedFiles } from './inspection/inspect-file.ts';
import type {
  Failure,
  StagedDigests,
  WorkedFile,
  WorkedSite,
  WorkReply,
  WorkRequest,
} from './page-worker.ts';

/** Writes, reads and indexes the files of a site that is being made, beside the thread that renders them. */
export interface PageWorker {
  /** What lay in the site’s folder when it started. */
  readonly staged: Promise<StagedDigests>;
  /** Reads pages of the content beside whoever renders the site. */
  read(reading: SharedReading, moved: MessagePort): void;
  /** Comes before the files: the codes of the site’s languages. */
  begin(languages: string[]): void;
  /** Takes a file in; resolves when another may come. Its bytes are gone from here. */
  add(file: WorkedFile): Promise<void>;
  /** Writes the search index; returns what was found in each file that was taken in. */
  finish(): Promise<InspectedFiles>;
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
  const replies = followReplies(thread);
  const send = (request: WorkRequest, moved: (ArrayBuffer | MessagePort)[] = []): void =>
    thread.postMessage(request, moved);
  let isFinished = false;
  return {
    staged: replies.staged,
    read: (reading, moved) => send({ reading }, [moved]),
    begin: (languages) => send({ languages }),
    add: async (file) => {
      const taken = replies.expect(file.file);
      const answer = around(file.file, () => taken);
      answer.catch(() => {});
      send(file, file.bytes ? [file.bytes.buffer] : []);
      await replies.room();
    },
    finish: () => {
      isFinished = true;
      send('finish');
      return around(undefined, () => replies.inspected);
    },
    close: async () => {
      if (isFinished) await replies.kept;
      await thread.terminate();
    },
  };
}

/** What the thread has answered, and what is still to come; all of it fails with the thread. */
function followReplies(thread: Worker) {
  const waiting: PromiseWithResolvers<void>[] = [];
  const staged = Promise.withResolvers<StagedDigests>();
  const inspected = Promise.withResolvers<InspectedFiles>();
  const kept = Promise.withResolvers<void>();
  let failure: Error | undefined;
  let lastFile = '';
  const fail = (cause: Error): void => {
    failure ??= cause;
    for (const { reject } of [...waiting.splice(0), staged, inspected]) reject(failure);
    kept.resolve();
  };
  const end = (why = ''): void =>
    fail(new Error(`The thread that writes pages was ended at ${lastFile}${why}`));
  // A failure comes up with the next file, or when the site is finished.
  for (const { promise } of [staged, inspected]) promise.catch(() => {});
  thread.on('message', (reply: WorkReply) => {
    if (reply === 'kept') kept.resolve();
    else if ('staged' in reply) staged.resolve(reply.staged);
    else if ('inspected' in reply) inspected.resolve(reply.inspected);
    else if ('failed' in reply) fail(toError(reply.failed));
    else waiting.shift()?.resolve();
  });
  thread.on('error', (cause) => end(`: ${cause instanceof Error ? cause.message : String(cause)}`));
  thread.on('exit', () => end());
  const expect = (file: string): Promise<void> => {
    if (failure) throw failure;
    lastFile = file;
    const taken = Promise.withResolvers<void>();
    taken.promise.catch(() => {});
    waiting.push(taken);
    return taken.promise;
  };
  /** Resolves when another file may come. */
  const room = async (): Promise<void> => {
    if (waiting.length > mostWaiting) await waiting[0]?.promise;
  };
  return {
    expect,
    room,
    staged: staged.promise,
    inspected: inspected.promise,
    kept: kept.promise,
  };
}

const toError = ({ message, ...traits }: Failure): Error =>
  Object.assign(new Error(message), traits);
