import { gunzipSync, gzipSync } from 'node:zlib';
import { partMagic } from './word-index/index-files.ts';

const magic = Buffer.from(partMagic);

/** What is in a packed part of an index; throws where it is none. */
export function unpack(packed: Uint8Array): Buffer {
  const data = gunzipSync(packed);
  if (!data.subarray(0, magic.length).equals(magic)) throw new Error('This is no part of an index');
  return data.subarray(magic.length);
}

/** The same data makes the same bytes on every machine. */
export function pack(data: Uint8Array): Buffer {
  const result = gzipSync(Buffer.concat([magic, data]), { level: 9 });
  // The header names the operating system; 255 stands for none.
  result.writeUInt8(255, 9);
  return result;
}
