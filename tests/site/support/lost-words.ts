import type { Page } from 'playwright-core';

/** What a search of every word of every page comes to. */
export interface Reach {
  pages: number;
  words: number;
  /** Words that stand on a page which a search for them does not find. */
  lost: string[];
}

/**
 * Looks in a real browser for every distinct word of every page of the index in `language`, by itself, and expects
 * each page that has it. `page` is open at the site.
 */
export function findLostWords(page: Page, language: string): Promise<Reach> {
  // As text, because the test runner would rewrite the import of a function.
  return page.evaluate(`(async () => {
    const base = '/pagefind/';
    document.documentElement.lang = ${JSON.stringify(language)};
    const { createInstance } = await import(base + 'pagefind.js');
    const index = createInstance({ basePath: base, noWorker: true });
    const read = async (id) => {
      const response = await fetch(base + 'fragment/' + id + '.pf_fragment');
      const blob = await response.blob();
      const isPlain = (await blob.slice(0, 12).text()) === 'pagefind_dcd';
      const stream = isPlain ? blob.stream() : blob.stream().pipeThrough(new DecompressionStream('gzip'));
      return JSON.parse((await new Response(stream).text()).slice(12)).content;
    };
    const list = await (await fetch(base + 'pages.${language}.json')).json();
    const holders = new Map();
    for (const { id } of list)
      for (const part of (await read(id)).split(/\\s+/)) {
        const word = part.replace(/^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$/gu, '').toLowerCase();
        if (!/^[\\p{L}\\p{M}]{2,}$/u.test(word)) continue;
        holders.set(word, (holders.get(word) ?? new Set()).add(id));
      }
    const lost = [];
    for (const [word, ids] of holders) {
      const found = new Set((await index.search(word)).results.map(({ id }) => id));
      if (![...ids].every((id) => found.has(id))) lost.push(word);
    }
    return { pages: list.length, words: holders.size, lost };
  })()`);
}
