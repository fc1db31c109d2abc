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
  /** What another thread has worked out, as JSON. */
  add(key: string, written: Buffer): void;
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
  const known = key ? readEntries<Value>(file, title, key) : new Map<string, Entry<Value>>();
  const asked = new Map<string, Entry<Value>>();
  let hasNew = false;
  return {
    get: (one) => {
      const entry = known.get(one);
      if (!entry) return undefined;
      asked.set(one, entry);
      return (entry.value ??= JSON.parse(entry.written!.toString()) as Value);
    },
    set: (one, value) => {
      const entry = known.get(one);
      const isKnown = entry !== undefined && entry.value === value;
      hasNew ||= !isKnown;
      asked.set(one, isKnown ? entry : { idle: 0, value });
    },
    add: (one, written) => {
      hasNew = true;
      known.set(one, { idle: 0, written });
    },
    keep: () => {
      if (!key) return false;
      if (!hasNew && asked.size === known.size) return true;
      const idle = [...known].flatMap(([one, entry]): [string, Entry<Value>][] =>
        asked.has(one) || entry.idle >= mostIdle ? [] : [[one, { ...entry, idle: entry.idle + 1 }]],
      );
      const used = [...asked].map(([one, entry]): [string, Entry<Value>] => [
        one,
        { ...entry, idle: 0 },
      ]);
      return write(file, title, key, [...used, ...idle]);
    },
  };
}

interface Entry<Value> {
  /** Runs in turn that have not asked for it. */
  idle: number;
  /** As JSON, from where it was read. */
  written?: Buffer;
  /** Read when it is asked for. */
  value?: Value;
}

const lineBreak = 0x0a;
const tab = 0x09;

/**
 * The signature, and then each entry on a line of its own, for no text is ever as long as all of them: how long it has
 * been idle, its key and its value as JSON, between tabs.
 */
function readEntries<Value>(file: string, title: string, key: Buffer): Map<string, Entry<Value>> {
  const entries = new Map<string, Entry<Value>>();
  try {
    const signed = readFileSync(file);
    const [signature, text] = [signed.subarray(0, signatureBytes), signed.subarray(signatureBytes)];
    const expected = createSigner(title, key).update(text).digest();
    if (!timingSafeEqual(signature, expected)) return entries;
    for (let start = 0; start < text.length;) {
      const middle = text.indexOf(tab, start);
      const value = text.indexOf(tab, middle + 1) + 1;
      const end = text.indexOf(lineBreak, value);
      const own = JSON.parse(text.toString('utf8', middle + 1, value - 1)) as string;
      const idle = Number(text.toString('latin1', start, middle));
      entries.set(own, { idle, written: text.subarray(value, end) });
      start = end + 1;
    }
    return entries;
  } catch {
    return new Map();
  }
}

function write(
  file: string,
  title: string,
  key: Buffer,
  entries: readonly [key: string, entry: Entry<unknown>][],
): boolean {
  const written = `${file}.${process.pid}`;
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    const target = openSync(written, 'w');
    try {
      const signer = createSigner(title, key);
      writeFileSync(target, Buffer.alloc(signatureBytes));
      for (const part of joinLines(entries)) {
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

/** Bytes that are written together. */
const enough = 1_000_000;

/** What was read is written as it was. */
function* joinLines(entries: readonly [key: string, entry: Entry<unknown>][]): Generator<Buffer> {
  let parts: Buffer[] = [];
  let bytes = 0;
  for (const [key, { idle, written, value }] of entries) {
    const own = written ?? Buffer.from(JSON.stringify(value));
    parts.push(Buffer.from(`${idle}\t${JSON.stringify(key)}\t`), own, newLine);
    bytes += own.length;
    if (bytes < enough) continue;
    yield Buffer.concat(parts);
    [parts, bytes] = [[], 0];
  }
  yield Buffer.concat(parts);
}

const newLine = Buffer.from('\n');

export function cacheFolder(contentFolder: string): string {
  const key = digestOf(contentFolder).slice(0, 12);
  return resolve('node_modules/.cache/assay', `content-${key}`);
}

/** Signs a text under this title, and only with the key. */
const createSigner = (title: string, key: Buffer) => createHmac('sha256', key).update(title);
