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
  data(): Promise<PagefindPage>;
}

/** Finds pages with all known words of `term`, best first. */
export type Search = (term: string) => Promise<Hit[]>;

interface PagefindModule {
  createInstance(options: { basePath: string }): {
    search(term: string): Promise<{ results: { id: string; score: number }[] }>;
  };
}

export interface Pagefind {
  search: Search;
  read: ReadPage;
}

/** Loads Pagefind from the folder at `base`, for a worker: it expects a page around it that tells the language. */
export async function openPagefind(base: string, language: string): Promise<Pagefind> {
  const root = { getAttribute: () => language };
  Object.assign(globalThis, { document: { currentScript: null, querySelector: () => root } });
  const address = `${base}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const instance = createInstance({ basePath: base });
  const read = createPageReader(base);
  return {
    read,
    search: async (term) => {
      const { results } = await instance.search(term);
      return results.map(({ id, score }) => ({ id, score, data: () => read(id) }));
    },
  };
}
