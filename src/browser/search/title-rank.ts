import type { Answers } from './answer-book.ts';
import type { PageItem } from './items.ts';
import type { Term } from './terms.ts';

/** Words of the beginning of a page, where it says what it is about. */
const opening = 60;

export interface Ranked {
  ranked: PageItem[];
  /** Largest share of the query that the title and opening of a page answer, from 0 to 1. */
  best: number;
}

/**
 * Puts first those of the first `looked` pages whose title is about the query: a long page has most
 * words somewhere.
 */
export async function rankByTitle(
  pages: PageItem[],
  terms: Term[],
  answers: Pick<Answers, 'weigh'>,
  looked: number,
): Promise<Ranked> {
  const first = pages.slice(0, looked);
  const texts = await Promise.all(
    first.map(async ({ hit }) => {
      const { meta, url, content } = await hit.data();
      return { title: meta['title'] ?? url, text: content.split(/\s+/, opening).join(' ') };
    }),
  );
  const weighed = answers.weigh(terms, texts);
  const ranked = first
    .map((page, at) => ({ page, value: page.hit.score + 2 * weighed[at]!.score }))
    .sort((a, b) => b.value - a.value)
    .map(({ page }) => page);
  const shares = weighed.map(({ share }) => share);
  return { ranked: [...ranked, ...pages.slice(looked)], best: Math.max(0, ...shares) };
}
