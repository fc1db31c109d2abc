import type { CommonWords } from '../../../wording/common-words.ts';
import { createPageReader, type ReadPage } from './page-reader.ts';
import { normalizeTerm, startProgram } from './program.ts';
import { fetchJson, fetchPacked, PartMissing } from '../fetch-part.ts';

/** An element with an id; `location` counts the words before it. */
export interface PagefindAnchor {
  element: string;
  id: string;
  text?: string;
  location: number;
}

/** What the index holds about one page, all of it unescaped text. */
export interface PagefindPage {
  /** Full path, with the site’s base. */
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: PagefindAnchor[];
}

export interface Hit {
  id: string;
  score: number;
  /** It is of a record or a part of a page, which come behind pages that answer as well. */
  isRecord?: boolean;
  data(): Promise<PagefindPage>;
}

/** Finds pages with all known words of `term`, best first. */
export type Search = (term: string) => Promise<Hit[]>;

export interface Pagefind {
  /** The search in the index with that code; `isAhead`: it is fetched before anything is asked. */
  open: (code: string, isAhead: boolean) => Search;
  read: ReadPage;
  /** The words of the index with that code that most of its pages have. */
  listCommon: (code: string) => Promise<CommonWords>;
}

/** What Pagefind says of its indexes. */
interface Entry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null }>;
}

/** The form of the indexes, and of the program that reads them, which is known here. */
const known = /^1\.6\./;

/** Reads Pagefind’s files in the folder at `base`; what cannot be had is thrown at whoever needs it. */
export function openPagefind(base: string): Pagefind {
  const read = createPageReader(base);
  const programs = new Map<string, Promise<WebAssembly.Module>>();
  const compile = (name: string): Promise<WebAssembly.Module> => {
    const program =
      programs.get(name) ??
      fetchPacked(`${base}wasm.${name}.pagefind`, (bytes) =>
        WebAssembly.compile(bytes as BufferSource),
      );
    programs.set(name, program);
    return program;
  };
  const entry = readEntry(base);
  entry.catch(() => {});
  const start = async (code: string): Promise<Search> => {
    const index = (await entry).languages[code];
    // A site without records or a guide has no index of them.
    if (!index) return async () => [];
    const compiling = compile(index.wasm ?? 'unknown');
    compiling.catch(() => {});
    const program = await fetchPacked(`${base}pagefind.${index.hash}.pf_meta`, async (meta) =>
      startProgram(await compiling, meta),
    );
    const files = new Map<string, Promise<void>>();
    const loadWords = (name: string): Promise<void> => {
      const file =
        files.get(name) ?? fetchPacked(`${base}index/${name}.pf_index`, program.loadWords);
      files.set(name, file);
      file.catch(() => files.delete(name));
      return file;
    };
    return async (term) => {
      const words = normalizeTerm(term, code);
      if (words.plain === '') return [];
      await Promise.all(program.listFiles(words.plain).map(loadWords));
      const isExact = /^\s*".+"\s*$/.test(term);
      const hits = program.search(words, isExact);
      return hits.map(({ id, score }) => ({ id, score, data: () => read(id) }));
    };
  };
  return {
    read,
    listCommon: (code) => fetchJson<CommonWords>(`${base}common.${code}.json`),
    open: (code, isAhead) => {
      let opening = isAhead ? start(code) : undefined;
      // A failure comes up again with the first question.
      opening?.catch(() => {});
      return async (term) => {
        opening ??= start(code);
        return (await opening)(term);
      };
    },
  };
}

async function readEntry(base: string): Promise<Entry> {
  const address = `${base}pagefind-entry.json`;
  const entry = await fetchJson<Entry>(address);
  if (!known.test(entry.version)) throw new PartMissing(address, `of version ${entry.version}`);
  return entry;
}
