// oxlint-disable no-underscore-dangle -- The tool that makes the program names its parts so.
/**
 * Pagefind’s WebAssembly program, as version 1.6 has it. Pagefind’s own script around it weighs 13 KB, asks for
 * everything one after the other, and takes what it cannot fetch for what is not there.
 */
export interface PagefindProgram {
  /** Names of the word files that the term needs and that are not loaded. */
  listFiles(term: string): string[];
  loadWords(file: Uint8Array): void;
  /** Pages with all words of the term, best first; `isExact`: side by side. */
  search(term: Normalized, isExact: boolean): { id: string; score: number }[];
}

/** A term as the index has its words, and with its marks. */
export interface Normalized {
  plain: string;
  marked: string;
}

/** A text in the program’s memory. */
type Text = [start: number, length: number];

interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(bytes: number, alignment: number): number;
  __wbindgen_free(start: number, bytes: number, alignment: number): void;
  init_pagefind(start: number, length: number): number;
  load_index_chunk(state: number, start: number, length: number): number;
  request_indexes(state: number, start: number, length: number): Text;
  search(
    state: number,
    ...parts: [
      ...term: Text,
      ...marked: Text,
      ...filters: Text,
      ...order: Text,
      isExact: boolean,
      areMarksExact: boolean,
    ]
  ): Text;
}

/** Starts the compiled program on the index whose list of pages and words is `meta`. */
export async function startProgram(
  module: WebAssembly.Module,
  meta: Uint8Array,
): Promise<PagefindProgram> {
  let program: Exports;
  const instance = await WebAssembly.instantiate(module, {
    './pagefind_web_bg.js': {
      // The first values that JavaScript and the program exchange by number.
      __wbindgen_init_externref_table: () => {
        const table = program.__wbindgen_externrefs;
        const offset = table.grow(4);
        table.set(0, undefined);
        for (const [at, value] of [undefined, null, true, false].entries())
          table.set(offset + at, value);
      },
    },
  });
  program = instance.exports as unknown as Exports;
  program.__wbindgen_start();

  const pass = (bytes: Uint8Array): Text => {
    const start = program.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(program.memory.buffer).set(bytes, start);
    return [start, bytes.length];
  };
  const passText = (text: string): Text => pass(new TextEncoder().encode(text));
  const take = ([start, length]: Text): unknown => {
    const bytes = new Uint8Array(program.memory.buffer, start >>> 0, length);
    const text = new TextDecoder().decode(bytes);
    program.__wbindgen_free(start, length, 1);
    return JSON.parse(text);
  };

  let state = program.init_pagefind(...pass(meta)) >>> 0;
  return {
    listFiles: (term) =>
      (take(program.request_indexes(state, ...passText(term))) as string[]).filter(Boolean),
    loadWords: (file) => {
      state = program.load_index_chunk(state, ...pass(file)) >>> 0;
    },
    search: ({ plain, marked }, isExact) => {
      const [noFilter, noOrder] = [passText('{}'), passText('')];
      const found = take(
        program.search(
          state,
          ...passText(plain),
          ...passText(marked),
          ...noFilter,
          ...noOrder,
          isExact,
          false,
        ),
      ) as { results: { p: string; s: number }[] };
      return found.results.map(({ p, s }) => ({ id: p, score: s }));
    },
  };
}

/** Punctuation is no part of a word, but for what the index has as such. */
const punctuation = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;
const marks = /(?![\u3099\u309a])\p{M}/gu;
/** Languages without spaces, which Pagefind divides into words. */
const unspaced = /^(?:zh|ja|th)\b/;

/** A term as Pagefind’s index has its words. */
export function normalizeTerm(term: string, language: string): Normalized {
  const words = unspaced.test(language)
    ? [...new Intl.Segmenter(language, { granularity: 'word' }).segment(term)].map(
        ({ segment }) => segment,
      )
    : [term];
  const text = words.join(' ').replace(punctuation, '').toLocaleLowerCase();
  const pairs = text
    .split(/\s+/)
    .map((word) => ({
      marked: word,
      plain: word.normalize('NFD').replace(marks, '').normalize('NFC'),
    }))
    .filter(({ plain }) => plain !== '');
  return {
    plain: pairs.map(({ plain }) => plain).join(' '),
    marked: pairs.map(({ marked }) => marked).join(' '),
  };
}
