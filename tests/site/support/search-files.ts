import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { forGroups } from '../../../src/browser/search/query.ts';
import type { Answer, IndexPlaces } from '../../../src/browser/search/protocol.ts';
import { SearchIndex } from '../../../src/browser/search/search-index.ts';

const origin = 'https://site.example/';

/** The search of a built site at work in this process, as it is in the thread of a page. */
export interface FileSearch {
  ask(text: string): Promise<Answer>;
  /** Addresses below the site’s root that it has fetched. */
  fetched: ReadonlySet<string>;
}

/** The search of one language of the site in `folder`; its parts come from the files. */
export function openFileSearch(folder: string, language: string, start: string): FileSearch {
  const fetched = new Set<string>();
  const fetchFile = async (address: string): Promise<Response> => {
    const path = new URL(address).pathname.slice(1);
    fetched.add(path);
    const file = join(folder, path);
    return existsSync(file)
      ? new Response(new Uint8Array(readFileSync(file)))
      : new Response('', { status: 404 });
  };
  const at = (path: string) => `${origin}${start}search/${path}`;
  const places: IndexPlaces = {
    language,
    collection: 'pages',
    index: `${origin}pagefind/`,
    answers: at('answers.json'),
    rows: at('rows.json'),
    words: at('words.txt'),
    labels: { source: '', usedIn: '', differs: '' },
  };
  const index = new SearchIndex(places);
  return {
    fetched,
    ask: async (text) => {
      vi.stubGlobal('fetch', fetchFile);
      const question = {
        text,
        selection: forGroups(() => []),
        sort: 'best' as const,
        isLiteral: false,
        from: 0,
      };
      const found = await index.ask(question, () => true);
      return found!.answer;
    },
  };
}
