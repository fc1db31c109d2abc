import { openWrittenIndex } from '../../../src/search/read-index.ts';
import type { Collection } from '../../../src/search/words/collection.ts';
import { createSplitter } from '../../../src/search/words/words.ts';

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
  collection: Collection;
  words: string[];
}

/**
 * Looks for every distinct word of every page of the site in `folder`, in the index of the collection that the page is
 * in, as the browser does, and expects each page that has it.
 */
export async function findLostWords(
  folder: string,
  language: string,
  pages: readonly BuiltPage[],
): Promise<Reach> {
  const split = createSplitter(language);
  const lost: string[] = [];
  const words = new Set<string>();
  for (const collection of new Set(pages.map((one) => one.collection))) {
    const index = await openWrittenIndex(folder, language, collection);
    const numbers = Array.from({ length: index.pages }, (_, page) => page);
    const addresses = await Promise.all(
      numbers.map(async (page) => (await index.readPage(page)).url.split('#')[0]!),
    );
    const holders = new Map<string, string[]>();
    for (const { address, words: own } of pages.filter((one) => one.collection === collection))
      for (const word of own) holders.set(word, [...(holders.get(word) ?? []), address]);
    for (const [word, expected] of holders) {
      words.add(word);
      // A word of a language without spaces may be several.
      const answers = await Promise.all(split(word).map((one) => index.find(one)));
      const found = new Set(
        numbers
          .filter((page) => answers.every((scores) => scores.has(page)))
          .map((page) => addresses[page]),
      );
      for (const page of expected) if (!found.has(page)) lost.push(`${word} on ${page}`);
    }
  }
  return { pages: pages.length, words: words.size, lost };
}
