import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { contentType, isCompressible } from '../headers/content-types.ts';
import type { Encoding } from './encodings.ts';
import { readPieces } from './file-pieces.ts';
import { createLimiter } from './limiter.ts';
import { serverLimits } from './limits.ts';

/** A file as it is sent in one encoding. */
export interface Variant {
  path: string;
  size: number;
  tag: string;
}

/** A file of one published state. Nothing writes to it any more: a publication makes new files. */
export class SiteFile {
  readonly #variants = new Map<Encoding, Promise<Variant | undefined>>();
  readonly type: string;
  /** It can be sent in other encodings than as it is. */
  readonly isCompressible: boolean;

  /** Below the base path, such as `facts/index.html`. */
  readonly name: string;
  readonly path: string;
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly modified: number;

  constructor(name: string, path: string, { size, mtimeMs }: { size: number; mtimeMs: number }) {
    [this.name, this.path, this.size, this.modified] = [name, path, size, mtimeMs];
    this.type = contentType(name);
    this.isCompressible =
      isCompressible(this.type.replace(/;.*/, '')) &&
      size >= serverLimits.smallestCompressed &&
      size <= serverLimits.largestCompressed;
  }

  /** Made once, at the first request for it; nothing where the encoding saves no byte. */
  async find(encoding: Encoding): Promise<Variant | undefined> {
    const found = this.#variants.get(encoding) ?? this.#make(encoding);
    this.#variants.set(encoding, found);
    try {
      return await found;
    } catch (cause) {
      this.#variants.delete(encoding);
      throw cause;
    }
  }

  async #make(encoding: Encoding): Promise<Variant | undefined> {
    const { path, size } = this;
    if (encoding === 'identity') return { path, size, tag: `"${await digest(path, size)}"` };
    if (!this.isCompressible) return undefined;
    const plain = await this.find('identity');
    const compressed = await compress(path, encoding);
    if (!plain || compressed.size >= size) return undefined;
    return { ...compressed, tag: `${plain.tag.slice(0, -1)}-${encoding}"` };
  }
}

async function digest(path: string, size: number): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of readPieces(path, { start: 0, end: size })) hash.update(piece);
  return hash.digest('base64url').slice(0, 27);
}

const limit = createLimiter(serverLimits.compressions);
const compressors = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: () => createGzip({ level: 6 }),
};

/** Lies beside the file, in a folder that only the server knows. */
function compress(path: string, encoding: 'br' | 'gzip'): Promise<Omit<Variant, 'tag'>> {
  return limit(async () => {
    const finished = `${path}.${encoding}-variant`;
    const growing = `${finished}-growing`;
    await pipeline(createReadStream(path), compressors[encoding](), createWriteStream(growing));
    await rename(growing, finished);
    return { path: finished, size: (await stat(finished)).size };
  });
}
