import { parentPort } from 'node:worker_threads';
import { loadImage } from '@napi-rs/canvas';
import { drawCardPicture, type Card } from '../charts/card.ts';
import { drawPngPicture, type Caption, type Pictured } from '../charts/picture.ts';

/** A chart or card to be drawn, or the bytes of a picture of which it is asked whether it can be. */
export type PictureRequest =
  { content: Pictured; caption: Caption } | { card: Card } | { bytes: Uint8Array };

/** The chart or card as PNG; whether a picture can be drawn; or why neither is known. In the order of the requests. */
export type PictureReply = Uint8Array<ArrayBuffer> | boolean | { failed: string };

const port = parentPort!;
let last = Promise.resolve();

// What is packed or read beside this thread may be done before what was asked for earlier.
port.on('message', (request: PictureRequest) => {
  const answering = answer(request);
  last = last.then(async () => {
    const reply = await answering;
    port.postMessage(reply, reply instanceof Uint8Array ? [reply.buffer] : []);
  });
});

async function answer(request: PictureRequest): Promise<PictureReply> {
  try {
    if ('bytes' in request) return await canBeDrawn(request.bytes);
    if ('card' in request) return new Uint8Array(await drawCardPicture(request.card));
    return new Uint8Array(await drawPngPicture(request.content, request.caption));
  } catch (cause) {
    return { failed: cause instanceof Error ? cause.message : String(cause) };
  }
}

const canBeDrawn = (bytes: Uint8Array): Promise<boolean> =>
  loadImage(bytes).then(
    () => true,
    () => false,
  );
