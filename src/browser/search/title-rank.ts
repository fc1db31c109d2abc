import type { Answers } from './answer-store.ts';
import type { PageItem } from './items.ts';
import { findPassage } from './passages.ts';
import type { Reading } from './finder.ts';
import type { Term } from './term.ts';

/** The title weighs most. */
const valueOf = (words: number, title: number, passage: number): number =>
  words + 2 * title + passage;

/** Words of the beginning of a page, where it says what it is about. */
const opening = 60;

export interface Ranked {
  ranked: PageItem[];
  /** Largest share of the query that the title and opening of a page answer, from 0 to 1. */
  best: number;
}

/**
 * Puts first those of the first `looked` pages whose title is about the query, and which have most of it in one
 * passage: a long page has most words somewhere.
 */
export async function rankByTitle(
  pages: PageItem[],
  terms: readonly Term[],
  answers: Pick<Answers, 'weigh'>,
  { looked, reading }: { looked: number; reading: Reading },
): Promise<Ranked> {
  const first = pages.slice(0, looked);
  const texts = await Promise.all(
    first.map(async ({ hit }) => {
      const { title, content } = await hit.data();
      const { score: inPassage } = findPassage(content, terms, reading);
      return { title, inPassage, text: content.split(/\s+/, opening).join(' ') };
    }),
  );
  const weighed = answers.weigh(terms, texts);
  const ranked = first
    .map((page, at) => ({
      page,
      value: valueOf(page.hit.score, weighed[at]!.score, texts[at]!.inPassage / terms.length),
    }))
    .sort((a, b) => b.value - a.value)
    .map(({ page }) => page);
  const shares = weighed.map(({ share }) => share);
  return { ranked: [...ranked, ...pages.slice(looked)], best: Math.max(0, ...shares) };
}
