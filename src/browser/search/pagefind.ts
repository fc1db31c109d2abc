import { createPageReader, type ReadPage } from './page-reader.ts';

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

interface PagefindInstance {
  init(): Promise<void>;
  search(term: string): Promise<{ results: { id: string; score: number }[] }>;
}

interface PagefindModule {
  createInstance(options: { basePath: string }): PagefindInstance;
}

export interface Pagefind {
  /** The search in the index with that code. */
  open: (code: string) => Search;
  read: ReadPage;
}

/** Loads Pagefind from the folder at `base`, for a worker: it expects a page around it that tells the language. */
export async function openPagefind(base: string): Promise<Pagefind> {
  let language = '';
  const root = { getAttribute: () => language };
  Object.assign(globalThis, { document: { currentScript: null, querySelector: () => root } });
  const address = `${base}pagefind.js`;
  const failures = watchFetches();
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // Instances share one memory, which two that start at once would each set up.
  let started: Promise<unknown> = Promise.resolve();
  const start = async (code: string): Promise<PagefindInstance> => {
    const before = started;
    const own = (async () => {
      await before;
      language = code;
      const instance = createInstance({ basePath: base });
      await instance.init();
      return instance;
    })();
    started = own.catch(() => {});
    return own;
  };
  const read = createPageReader(base);
  return {
    read,
    open: (code) => {
      let opening: Promise<PagefindInstance> | undefined;
      return async (term) => {
        opening ??= start(code);
        const instance = await opening;
        const before = failures();
        const { results } = await instance.search(term);
        // Pagefind takes a part of the index that it cannot fetch for one without matches.
        if (failures() > before) throw new Error(`A part of the index is out of reach: ${code}`);
        // Where it has no index with the code, Pagefind takes another.
        const own = results.filter(({ id }) => id.startsWith(`${code}_`));
        return own.map(({ id, score }) => ({ id, score, data: () => read(id) }));
      };
    },
  };
}

/**
 * Watches what this thread fetches: returns the number of requests so far that failed. Of Pagefind’s program, which
 * each of its instances asks for, the first answer is kept.
 */
function watchFetches(): () => number {
  const { fetch } = globalThis;
  const programs = new Map<string, Promise<Response>>();
  let failures = 0;
  const ask: typeof fetch = async (...request) => {
    try {
      const response = await fetch(...request);
      if (!response.ok) failures++;
      return response;
    } catch (cause) {
      failures++;
      throw cause;
    }
  };
  globalThis.fetch = async (...request) => {
    const [target] = request;
    if (typeof target !== 'string' || !/\/wasm\.[^/]+$/.test(target)) return ask(...request);
    const program = programs.get(target) ?? ask(...request);
    programs.set(target, program);
    return (await program).clone();
  };
  return () => failures;
}
