import { languageOf } from '../../wording/collection.ts';
import { nameAfter, type IndexFile } from './packed-part.ts';
import { readPart, writePart } from './parts.ts';

const filterFile = /^filter\/(.+)\.pf_filter$/;
const metaFile = /^pagefind\.(.+)\.pf_meta$/;
const entryFile = 'pagefind-entry.json';

/**
 * The same index with everything in order that Pagefind leaves to chance: the values of a filter, the
 * filters of a language, and the languages. Files are named by what they hold, so these are named anew.
 */
export function orderIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const rename = (
    file: IndexFile,
    pattern: RegExp,
    change: (content: Uint8Array) => Buffer,
  ): IndexFile => {
    const old = pattern.exec(file.path)?.[1];
    if (old === undefined) return file;
    const content = change(file.content);
    names.set(old, nameAfter(content, old));
    return { path: file.path.replace(old, names.get(old)!), content };
  };
  const filtersDone = files.map((file) => rename(file, filterFile, orderFilter));
  const metaDone = filtersDone.map((file) =>
    rename(file, metaFile, (content) => orderMeta(content, names)),
  );
  return metaDone
    .filter(({ path }) => !isSpareScript(path))
    .map((file) => (file.path === entryFile ? orderEntry(file, names) : file))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function orderFilter(content: Uint8Array): Buffer {
  const [name, values] = readPart('filter', content);
  return writePart('filter', [name, values.toSorted(byFirst)]);
}

function orderMeta(content: Uint8Array, names: ReadonlyMap<string, string>): Buffer {
  const [version, pages, words, filters, orders, fields] = readPart('meta', content);
  const renamed = filters.map(([name, file]): [string, string] => [name, names.get(file) ?? file]);
  return writePart('meta', [version, pages, words, renamed.sort(byFirst), orders, fields]);
}

const byFirst = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) =>
  a < b ? -1 : 1;

/** The collections of a language are read by the script of their language. */
const isSpareScript = (path: string): boolean => {
  const code = /^wasm\.(.+)\.pagefind$/.exec(path)?.[1];
  return code !== undefined && code !== languageOf(code);
};

function orderEntry(file: IndexFile, names: ReadonlyMap<string, string>): IndexFile {
  const entry = JSON.parse(Buffer.from(file.content).toString()) as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  const languages = Object.entries(entry.languages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, value]) => [
      code,
      {
        ...value,
        hash: names.get(value.hash) ?? value.hash,
        wasm: value.wasm && languageOf(value.wasm),
      },
    ]);
  const ordered = { ...entry, languages: Object.fromEntries(languages) };
  return { path: file.path, content: Buffer.from(JSON.stringify(ordered)) };
}
