import type { SplitWords } from '../../search/words/words.ts';
import type { PageIndex } from './page-index.ts';
import type { Term } from './term.ts';
import type { FindNear } from './vocabulary.ts';

/** Words that may be misspelt: a number, a phrase and the name of a thing are meant as they stand. */
export const findDoubtful = (missing: readonly Term[]): Term[] =>
  missing.filter(({ words, isPhrase, number }) => words.length === 1 && !isPhrase && !number);

/**
 * The query with every doubtful word replaced by the nearest that is on most pages; nothing where one has
 * no such word, as in a query in another language.
 */
export async function correctQuery(
  query: string,
  doubtful: readonly Term[],
  near: FindNear,
  index: Pick<PageIndex, 'find'>,
  split: SplitWords,
): Promise<string | undefined> {
  let corrected = query;
  for (const { text } of doubtful) {
    const best = await pickBest(near(text), index, split);
    if (!best) return undefined;
    corrected = corrected.replace(text, () => best);
  }
  return corrected === query ? undefined : corrected;
}

/** The nearest word, unless another of the nearest is on ten times as many pages. */
async function pickBest(
  words: readonly string[],
  index: Pick<PageIndex, 'find'>,
  split: SplitWords,
): Promise<string | undefined> {
  const counted = await Promise.all(
    words.map(async (word) => {
      const found = await Promise.all(split(word).map((one) => index.find(one, false)));
      return { word, count: Math.min(...found.map(({ length }) => length)) };
    }),
  );
  const found = counted.filter(({ count }) => count > 0);
  return found.reduce<(typeof found)[number] | undefined>(
    (best, one) => (best && one.count <= 10 * best.count ? best : one),
    undefined,
  )?.word;
}
