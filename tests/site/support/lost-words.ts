import type { Page } from 'playwright-core';

/** What a search of every word of every page comes to. */
export interface Reach {
  pages: number;
  words: number;
  /** Words that stand on a page which a search for them does not find, with the page. */
  lost: string[];
}

/** A page as it was built, with the collection of the search that it is in. */
export interface BuiltPage {
  /** Address below the site’s root, with a slash at each end. */
  address: string;
  code: string;
  words: string[];
}

/**
 * Looks in a real browser for every distinct word of every page, in the index of the collection that the page is in,
 * and expects each page that has it. `page` is open at the site, which is at the root.
 */
export async function findLostWords(page: Page, pages: readonly BuiltPage[]): Promise<Reach> {
  const lost: string[] = [];
  const words = new Set<string>();
  for (const code of new Set(pages.map((one) => one.code))) {
    const holders = new Map<string, string[]>();
    for (const { address, words: own } of pages.filter((one) => one.code === code))
      for (const word of own) holders.set(word, [...(holders.get(word) ?? []), address]);
    for (const word of holders.keys()) words.add(word);
    // As text, because the test runner would rewrite the import of a function.
    lost.push(
      ...(await page.evaluate<string[]>(`(async () => {
        const base = '/pagefind/';
        document.documentElement.lang = ${JSON.stringify(code)};
        const { createInstance } = await import(base + 'pagefind.js?' + ${JSON.stringify(code)});
        const index = createInstance({ basePath: base, noWorker: true });
        const addresses = new Map();
        const read = async (id) => {
          const response = await fetch(base + 'fragment/' + id + '.pf_fragment');
          const blob = await response.blob();
          const isPlain = (await blob.slice(0, 12).text()) === 'pagefind_dcd';
          const stream = isPlain ? blob.stream() : blob.stream().pipeThrough(new DecompressionStream('gzip'));
          return JSON.parse((await new Response(stream).text()).slice(12)).url;
        };
        const list = await (await fetch(base + 'pages.' + ${JSON.stringify(code)} + '.json')).json();
        for (const { id } of list) addresses.set(id, (await read(id)).split('#')[0]);
        const lost = [];
        for (const [word, pages] of ${JSON.stringify([...holders])}) {
          const found = new Set((await index.search(word)).results.map(({ id }) => addresses.get(id)));
          for (const page of pages) if (!found.has(page)) lost.push(word + ' on ' + page);
        }
        return lost;
      })()`)),
    );
  }
  return { pages: pages.length, words: words.size, lost };
}
