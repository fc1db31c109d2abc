import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer } from './answer.ts';
import { readPieces } from './file-pieces.ts';
import { serverLimits } from './limits.ts';

/** Sends an answer as fast as the reader takes it, and breaks off where that is too slow. Throws nothing. */
export async function sendAnswer(
  response: ServerResponse,
  { status, headers, body }: Answer,
  hasBody: boolean,
): Promise<void> {
  const size =
    typeof body === 'string' ? Buffer.byteLength(body) : body.range.end - body.range.start;
  const length = status === 304 ? {} : { 'Content-Length': String(size) };
  const seconds = size / serverLimits.slowestRate;
  const deadline = setTimeout(() => response.destroy(), serverLimits.answerTime + seconds * 1000);
  try {
    response.writeHead(status, { ...headers, ...length });
    const content =
      typeof body === 'string' ? [Buffer.from(body)] : readPieces(body.path, body.range);
    const pieces =
      hasBody && status !== 304 ? Readable.from(content, { objectMode: false }) : Readable.from([]);
    await pipeline(pieces, response);
  } catch {
    // The reader has gone, or the file has: either way the connection is of no more use.
    response.destroy();
  } finally {
    clearTimeout(deadline);
  }
}
