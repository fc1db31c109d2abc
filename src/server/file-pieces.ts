import { open } from 'node:fs/promises';
import type { ByteRange } from './byte-range.ts';
import { createLimiter } from './limiter.ts';
import { serverLimits } from './limits.ts';

const limit = createLimiter(serverLimits.openFiles);

/** The bytes of a file, read when there is room for them; the file is open only while a piece is read. */
export async function* readPieces(path: string, { start, end }: ByteRange): AsyncGenerator<Buffer> {
  for (let at = start; at < end; at += serverLimits.piece)
    yield await readPiece(path, at, Math.min(end, at + serverLimits.piece));
}

/** Throws where the file has become shorter. */
function readPiece(path: string, start: number, end: number): Promise<Buffer> {
  return limit(async () => {
    const file = await open(path);
    try {
      const piece = Buffer.allocUnsafe(end - start);
      let filled = 0;
      while (filled < piece.length) {
        const { bytesRead } = await file.read(piece, filled, piece.length - filled, start + filled);
        if (bytesRead === 0) throw new Error(`${path} has become shorter`);
        filled += bytesRead;
      }
      return piece;
    } finally {
      await file.close();
    }
  });
}
