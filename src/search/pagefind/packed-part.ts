import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of Pagefind’s index. */
export interface IndexFile {
  /** Path below the index’s folder, with forward slashes. */
  path: string;
  content: Uint8Array;
}

/** First bytes of every unpacked part of an index. */
const magic = Buffer.from('pagefind_dcd');

/** What is in a packed part of an index. */
export function unpack(packed: Uint8Array): Buffer {
  const data = gunzipSync(packed);
  if (!data.subarray(0, magic.length).equals(magic))
    throw new Error('The search index has a form that is not known here');
  return data.subarray(magic.length);
}

/** The same data makes the same bytes on every machine. */
export function pack(data: Buffer): Buffer {
  const result = gzipSync(Buffer.concat([magic, data]), { level: 9 });
  // The header names the operating system; 255 stands for none.
  result.writeUInt8(255, 9);
  return result;
}

/** `en_1a3cc4e` → a name of the same language and length that follows from the content alone. */
export function nameAfter(content: Buffer, old: string): string {
  const start = old.lastIndexOf('_') + 1;
  const digest = createHash('sha256').update(content).digest('hex');
  return old.slice(0, start) + digest.slice(0, old.length - start);
}
