import { joinArray, readText, sortArray, splitArray } from './cbor-array.ts';
import { nameAfter, repack, type IndexFile } from './packed-part.ts';

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
