import { digestOf } from '../library/digest.ts';
import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { readCacheKey } from './cache-key.ts';
import { findRevision } from './revision.ts';

const signatureBytes = 32;

/** What was worked out of one content folder, by keys that name all that it was worked out of. */
export interface SignedCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  /** Keeps what has been asked for or set; several builds may do so at once, and the last one’s stays. Says whether it could. */
  keep(): boolean;
}

/**
 * What an earlier run of the same revision of the project, content and user has kept under `name`, as JSON. A cache
 * that is damaged, foreign, forged or out of reach is passed over: it saves time, and never decides anything. What
 * `mostIdle` runs in turn have not asked for is dropped.
 */
export function openCache<Value>(
  contentFolder: string,
  name: string,
  mostIdle = 0,
): SignedCache<Value> {
  const key = readCacheKey();
  const file = join(cacheFolder(contentFolder), `${name}.json`);
  const title = `${name} of ${contentFolder} by ${findRevision()}\0`;
  const read = key ? readEntries<Value>(file, title, key) : [];
  const known = new Map(read.map(([one, value]) => [one, value]));
  const asked = new Map<string, Value>();
  return {
    get: (one) => {
      const value = known.get(one);
      if (value !== undefined) asked.set(one, value);
      return value;
    },
    set: (one, value) => {
      asked.set(one, value);
    },
    keep: () => {
      if (!key) return false;
      const isSame =
        asked.size === known.size && [...asked].every(([one, value]) => known.get(one) === value);
      if (isSame) return true;
      const idle = read.flatMap(([one, value, runs = 0]): Entry<Value>[] =>
        asked.has(one) || runs >= mostIdle ? [] : [[one, value, runs + 1]],
      );
      return write(file, title, key, [...asked, ...idle]);
    },
  };
}

/** `idle`: runs in turn that have not asked for it. */
type Entry<Value> = [key: string, value: Value, idle?: number];

/** The signature, and then each entry as JSON on a line of its own: no text is ever as long as all of them. */
function readEntries<Value>(file: string, title: string, key: Buffer): Entry<Value>[] {
  try {
    const signed = readFileSync(file);
    const [signature, text] = [signed.subarray(0, signatureBytes), signed.subarray(signatureBytes)];
    const expected = createSigner(title, key).update(text).digest();
    return timingSafeEqual(signature, expected) ? [...parseLines<Entry<Value>>(text)] : [];
  } catch {
    return [];
  }
}

function* parseLines<Line>(text: Buffer): Generator<Line> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    yield JSON.parse(text.toString('utf8', start, end)) as Line;
    start = end + 1;
  }
}

function write(file: string, title: string, key: Buffer, values: Entry<unknown>[]): boolean {
  const written = `${file}.${process.pid}`;
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    const target = openSync(written, 'w');
    try {
      const signer = createSigner(title, key);
      writeFileSync(target, Buffer.alloc(signatureBytes));
      for (const part of joinLines(values)) {
        signer.update(part);
        // All of it, or an error: the other way of writing may stop halfway.
        writeFileSync(target, part);
      }
      writeSync(target, signer.digest(), 0, signatureBytes, 0);
    } finally {
      closeSync(target);
    }
    renameSync(written, file);
    return true;
  } catch {
    // The next run works it out again.
    return false;
  }
}

/** Characters that are written together. */
const enough = 1_000_000;

function* joinLines(values: readonly unknown[]): Generator<Buffer> {
  let lines = '';
  for (const value of values) {
    lines += `${JSON.stringify(value)}\n`;
    if (lines.length < enough) continue;
    yield Buffer.from(lines);
    lines = '';
  }
  yield Buffer.from(lines);
}

export function cacheFolder(contentFolder: string): string {
  const key = digestOf(contentFolder).slice(0, 12);
  return resolve('node_modules/.cache/assay', `content-${key}`);
}

/** Signs a text under this title, and only with the key. */
const createSigner = (title: string, key: Buffer) => createHmac('sha256', key).update(title);
