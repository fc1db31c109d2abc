import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { joinArray, readText, sortArray, splitArray } from './cbor-array.ts';

export interface IndexFile {
  /** Path below the index’s folder, with forward slashes. */
  path: string;
  content: Uint8Array;
}

/** First bytes of every unpacked part of an index. */
const magic = Buffer.from('pagefind_dcd');
const filterFile = /^filter\/(.+)\.pf_filter$/;
const metaFile = /^pagefind\.(.+)\.pf_meta$/;
const entryFile = 'pagefind-entry.json';

/**
 * The same index with everything in order that Pagefind leaves to chance: the values of a filter, the
 * filters of a language, and the languages. Files are named by what they hold, so these are named anew.
 */
export function orderIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const rename = (file: IndexFile, pattern: RegExp, change: (data: Buffer) => Buffer) => {
    const old = pattern.exec(file.path)?.[1];
    if (old === undefined) return file;
    const content = repack(file.content, change);
    names.set(old, nameAfter(content, old));
    return { path: file.path.replace(old, names.get(old)!), content };
  };
  const filtersDone = files.map((file) => rename(file, filterFile, orderFilter));
  const metaDone = filtersDone.map((file) =>
    rename(file, metaFile, (data) => orderMeta(data, names)),
  );
  return metaDone
    .map((file) => (file.path === entryFile ? orderEntry(file, names) : file))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** `[name, values]`, each value with the pages that carry it. */
function orderFilter(data: Buffer): Buffer {
  const [name, values] = splitArray(data);
  return joinArray(data, [name!, sortArray(values!)]);
}

/** `[version, pages, words, filters, sortings, fields]`; fields are known by their place and stay there. */
function orderMeta(data: Buffer, names: ReadonlyMap<string, string>): Buffer {
  const [version, pages, words, filters, sortings, fields] = splitArray(data);
  const renamed = joinArray(
    filters!,
    splitArray(filters!).map((filter) => renameIn(filter, names)),
  );
  const parts = [version!, pages!, words!, sortArray(renamed), sortArray(sortings!), fields!];
  return joinArray(data, parts);
}

/** `[name, file]` with the file’s new name, which is as long as its old one. */
function renameIn(filter: Buffer, names: ReadonlyMap<string, string>): Buffer {
  const [name, file] = splitArray(filter);
  const old = readText(file!);
  const text = Buffer.from(names.get(old) ?? old);
  return joinArray(filter, [
    name!,
    Buffer.concat([file!.subarray(0, file!.length - text.length), text]),
  ]);
}

function orderEntry(file: IndexFile, names: ReadonlyMap<string, string>): IndexFile {
  const entry = JSON.parse(Buffer.from(file.content).toString()) as {
    languages: Record<string, { hash: string }>;
  };
  const languages = Object.entries(entry.languages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, value]) => [code, { ...value, hash: names.get(value.hash) ?? value.hash }]);
  const ordered = { ...entry, languages: Object.fromEntries(languages) };
  return { path: file.path, content: Buffer.from(JSON.stringify(ordered)) };
}

function repack(packed: Uint8Array, change: (data: Buffer) => Buffer): Buffer {
  const data = gunzipSync(packed);
  if (!data.subarray(0, magic.length).equals(magic))
    throw new Error('The search index has a form that is not known here');
  const result = gzipSync(Buffer.concat([magic, change(data.subarray(magic.length))]), {
    level: 9,
  });
  // The header names the operating system; 255 stands for none.
  result.writeUInt8(255, 9);
  return result;
}

/** `en_1a3cc4e` → a name of the same language and length that follows from the content alone. */
function nameAfter(content: Buffer, old: string): string {
  const start = old.lastIndexOf('_') + 1;
  const digest = createHash('sha256').update(content).digest('hex');
  return old.slice(0, start) + digest.slice(0, old.length - start);
}
