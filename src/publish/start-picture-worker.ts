import { Worker } from 'node:worker_threads';
import { findScript } from '../cache/scripts.ts';
import type { Card } from '../charts/card.ts';
import type { Caption, Pictured } from '../charts/picture.ts';
import type { PictureReply, PictureRequest } from './picture-worker.ts';

/**
 * Draws pictures beside the thread that renders the site. Their pixels lie outside the heap: for each few of them V8 goes
 * through all that is in it, which is little in a thread that does nothing else.
 */
export interface PictureWorker {
  /** The chart as PNG. */
  draw(content: Pictured, caption: Caption): Promise<Uint8Array<ArrayBuffer>>;
  /** The card as PNG. */
  drawCard(card: Card): Promise<Uint8Array<ArrayBuffer>>;
  /** Whether the bytes are a picture that can be drawn. */
  canBeDrawn(bytes: Uint8Array): Promise<boolean>;
  close(): Promise<void>;
}

/** The thread starts with the first picture: many builds draw none. */
export function openPictureWorker(): PictureWorker {
  let thread: PictureThread | undefined;
  const ask = async (request: PictureRequest): Promise<PictureReply> =>
    (thread ??= startThread()).ask(request);
  const draw = async (request: PictureRequest): Promise<Uint8Array<ArrayBuffer>> => {
    const reply = await ask(request);
    if (reply instanceof Uint8Array) return reply;
    throw refuse(reply);
  };
  return {
    draw: (content, caption) => draw({ content, caption }),
    drawCard: (card) => draw({ card }),
    canBeDrawn: async (bytes) => {
      const reply = await ask({ bytes });
      if (typeof reply === 'boolean') return reply;
      throw refuse(reply);
    },
    close: async () => void (await thread?.end()),
  };
}

interface PictureThread {
  ask(request: PictureRequest): Promise<PictureReply>;
  end(): Promise<unknown>;
}

function startThread(): PictureThread {
  const worker = new Worker(findScript('picture-worker'));
  const waiting: PromiseWithResolvers<PictureReply>[] = [];
  let failure: Error | undefined;
  const fail = (why: string): void => {
    failure ??= new Error(`The thread that draws pictures was ended${why}`);
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on('message', (reply: PictureReply) => waiting.shift()?.resolve(reply));
  worker.on('error', (cause) =>
    fail(`: ${cause instanceof Error ? cause.message : String(cause)}`),
  );
  worker.on('exit', () => fail(''));
  return {
    ask: (request) => {
      if (failure) throw failure;
      const reply = Promise.withResolvers<PictureReply>();
      waiting.push(reply);
      worker.postMessage(request, []);
      return reply.promise;
    },
    end: () => worker.terminate(),
  };
}

const refuse = (reply: PictureReply): Error =>
  new Error(
    typeof reply === 'object' && 'failed' in reply
      ? `The picture was not drawn: ${reply.failed}`
      : 'The thread that draws pictures answered something else',
  );
