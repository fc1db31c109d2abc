import { languageOf } from '../../../wording/collection.ts';
import type { CommonWords } from '../../../wording/common-words.ts';
import { openingFile, programFile, type SearchOpening } from '../../../wording/search-opening.ts';
import { createPageReader, type ReadPage } from './page-reader.ts';
import { normalizeTerm, startProgram } from './program.ts';
import { fetchJson, fetchPacked, orMissing, PartMissing, unpackPart } from '../fetch-part.ts';

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
  /** The index with that code, fetched once; `isAhead`: before anything is asked. */
  open: (code: string, isAhead: boolean) => () => Promise<Index>;
  read: ReadPage;
}

export interface Index {
  search: Search;
  /** Words that most of its pages have. */
  common: CommonWords;
}

/** The form of the indexes, and of the program that reads them, which is known here. */
const known = /^1\.6\./;

/** Reads Pagefind’s files in the folder at `base`; what cannot be had is thrown at whoever needs it. */
export function openPagefind(base: string): Pagefind {
  const read = createPageReader(base);
  const programs = new Map<string, Promise<WebAssembly.Module>>();
  const compile = (language: string): Promise<WebAssembly.Module> => {
    const program =
      programs.get(language) ??
      fetchPacked(base + programFile(language), (bytes) =>
        WebAssembly.compile(bytes as BufferSource),
      );
    programs.set(language, program);
    program.catch(() => programs.delete(language));
    return program;
  };
  const start = async (code: string): Promise<Index> => {
    const compiling = compile(languageOf(code));
    compiling.catch(() => {});
    const address = base + openingFile(code);
    const { meta, common } = await fetchOpening(address);
    // A site without records or a guide has no index of them.
    if (!meta) return { common, search: async () => [] };
    const module = await compiling;
    const program = await orMissing(address, async () =>
      startProgram(module, await unpackPart(decodeBase64(meta))),
    );
    const files = new Map<string, Promise<void>>();
    const loadWords = (name: string): Promise<void> => {
      const file =
        files.get(name) ?? fetchPacked(`${base}index/${name}.pf_index`, program.loadWords);
      files.set(name, file);
      file.catch(() => files.delete(name));
      return file;
    };
    const search: Search = async (term) => {
      const words = normalizeTerm(term, code);
      if (words.plain === '') return [];
      await Promise.all(program.listFiles(words.plain).map(loadWords));
      const isExact = /^\s*".+"\s*$/.test(term);
      const hits = program.search(words, isExact);
      return hits.map(({ id, score }) => ({ id, score, data: () => read(id) }));
    };
    return { common, search };
  };
  return {
    read,
    open: (code, isAhead) => {
      let opening = isAhead ? start(code) : undefined;
      // A failure comes up again with the first question.
      opening?.catch(() => {});
      return () => (opening ??= start(code));
    },
  };
}

async function fetchOpening(address: string): Promise<SearchOpening> {
  const opening = await fetchJson<SearchOpening>(address);
  if (!known.test(opening.version)) throw new PartMissing(address, `of version ${opening.version}`);
  return opening;
}

const decodeBase64 = (text: string): Blob =>
  new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]);
