import type { Search } from './pagefind/pagefind.ts';
import { findSpellings } from './spelling.ts';
import type { Term } from './terms.ts';
import type { FindNear } from './vocabulary.ts';

/** Words that may be misspelt: a number, a phrase and the name of a thing are meant as they stand. */
export const findDoubtful = (terms: readonly Term[], missing: readonly string[]): Term[] =>
  terms.filter(
    ({ text, words, isPhrase, number }) =>
      missing.includes(text) && words.length === 1 && !isPhrase && !number,
  );

/**
 * The query with every doubtful word replaced by the nearest that is on most pages; nothing where one has
 * no such word, as in a query in another language.
 */
export async function correctQuery(
  query: string,
  doubtful: readonly Term[],
  near: FindNear,
  search: Search,
  language: string,
): Promise<string | undefined> {
  let corrected = query;
  for (const { text } of doubtful) {
    const best = await pickBest(near(text), search, language);
    if (!best) return undefined;
    corrected = corrected.replace(text, () => best);
  }
  return corrected === query ? undefined : corrected;
}

/** The nearest word, unless another of the nearest is on ten times as many pages. */
async function pickBest(
  words: readonly string[],
  search: Search,
  language: string,
): Promise<string | undefined> {
  const counted = await Promise.all(
    words.map(async (word) => {
      const found = await Promise.all(
        findSpellings(word, language).map((spelling) => search(`"${spelling}"`)),
      );
      return { word, count: Math.max(...found.map(({ length }) => length)) };
    }),
  );
  const found = counted.filter(({ count }) => count > 0);
  return found.reduce<(typeof found)[number] | undefined>(
    (best, one) => (best && one.count <= 10 * best.count ? best : one),
    undefined,
  )?.word;
}
