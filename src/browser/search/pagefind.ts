import { allowWorker } from './worker-policy.ts';

/** An element with an id; `location` counts the words before it. */
export interface PagefindAnchor {
  element: string;
  id: string;
  text?: string;
  location: number;
}

/** What the index holds about one page, all of it unescaped text. */
export interface PagefindPage {
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

/** Finds pages with all known words of `term`; `null` finds every page. */
export type Search = (term: string | null, filters?: Record<string, string>) => Promise<Hit[]>;

export interface Pagefind {
  search: Search;
  close(): Promise<void>;
}

interface PagefindModule {
  createInstance(): {
    search(term: string | null, options: object): Promise<{ results: Hit[] }>;
    destroy(): Promise<void>;
  };
}

/**
 * Loads Pagefind and its index. Every `attempt` asks under an address of its own, because
 * browsers may remember that a module failed to load.
 */
export async function openPagefind(address: string, attempt: number): Promise<Pagefind> {
  const script = new URL(address, location.href);
  allowWorker(new URL('pagefind-worker.js', script).href);
  if (attempt > 0) script.searchParams.set('attempt', String(attempt));
  const { createInstance } = (await import(/* @vite-ignore */ script.href)) as PagefindModule;
  const instance = createInstance();
  return {
    search: async (term, filters = {}) => (await instance.search(term, { filters })).results,
    close: () => instance.destroy(),
  };
}
