import { openWrittenIndex, type WrittenIndex } from '../../search/read-index.ts';
import { collections } from '../../search/words/collection.ts';
import { createSplitter, type SplitWords } from '../../search/words/words.ts';

/** What a staged index is asked. */
export interface Question {
  /** The staged site’s folder. */
  folder: string;
  language: string;
  words: string;
}

/** A word of a page that does not find it. */
export interface LostWord {
  word: string;
  url: string;
}

export interface ProbeAnswer {
  /** Addresses of the pages that have all words of the question. */
  found: string[];
  lost: LostWord[];
}

/**
 * Asks the staged indexes of a language as its pages would: for the words of the question among its pages, and for
 * words of a sample of all pages. Rejects where a part cannot be read.
 */
export async function probeIndex({ folder, language, words }: Question): Promise<ProbeAnswer> {
  const split = createSplitter(language);
  const lost: LostWord[] = [];
  for (const collection of collections) {
    const index = await openWrittenIndex(folder, language, collection);
    lost.push(...(await findLost(index, split)));
  }
  const index = await openWrittenIndex(folder, language, 'pages');
  const answers = await Promise.all(split(words).map((word) => index.find(word)));
  const scoreOf = (page: number) =>
    answers.reduce((sum, scores) => sum + (scores.get(page) ?? Number.NEGATIVE_INFINITY), 0);
  const pages = [...(answers[0]?.keys() ?? [])]
    .filter((page) => scoreOf(page) > 0)
    .sort((a, b) => scoreOf(b) - scoreOf(a));
  const found = await Promise.all(pages.slice(0, mostRead).map(index.readPage));
  return { found: found.map(({ url }) => url), lost };
}

const mostRead = 50;

/** Pages of a collection that are looked at, evenly among all, and words of each. */
const pagesOfSample = 10;
const wordsOfPage = 5;

async function findLost(index: WrittenIndex, split: SplitWords): Promise<LostWord[]> {
  const lost: LostWord[] = [];
  const numbers = Array.from({ length: index.pages }, (_, page) => page);
  for (const page of pickEvenly(numbers, pagesOfSample)) {
    const { url, content } = await index.readPage(page);
    const words = new Map(split(content).map((word) => [word.canonical, word]));
    const some = [...words.values()].filter(({ text }) => /^\p{L}/u.test(text));
    for (const word of pickEvenly(some, wordsOfPage))
      if (!(await index.find(word)).has(page)) lost.push({ word: word.text, url });
  }
  return lost;
}

const pickEvenly = <Item>(items: readonly Item[], count: number): Item[] =>
  items.filter(
    (_, at) =>
      Math.floor((at * count) / items.length) !== Math.floor(((at - 1) * count) / items.length),
  );
