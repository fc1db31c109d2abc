import type { AnswerBook } from './answer-book.ts';
import type { Hit } from './pagefind.ts';
import type { Term } from './terms.ts';

/** Number of pages that are looked at; they are mostly those that will be shown. */
const looked = 10;
/** Words of the beginning of a page, where it says what it is about. */
const opening = 60;

export interface Ranked {
  hits: Hit[];
  /** Largest share of the query that the title and opening of a page answer, from 0 to 1. */
  best: number;
}

/** Puts first the pages whose title is about the query: a long page has most words somewhere. */
export async function rankByTitle(hits: Hit[], terms: Term[], book: AnswerBook): Promise<Ranked> {
  if (terms.length === 0) return { hits, best: 0 };
  const first = hits.slice(0, looked);
  const texts = await Promise.all(
    first.map(async (hit) => {
      const { meta, url, content } = await hit.data();
      return { title: meta['title'] ?? url, text: content.split(/\s+/, opening).join(' ') };
    }),
  );
  const weighed = book.weigh(terms, texts);
  const ranked = first
    .map((hit, at) => ({ hit, value: hit.score + 2 * weighed[at]!.score }))
    .sort((a, b) => b.value - a.value)
    .map(({ hit }) => hit);
  const shares = weighed.map(({ share }) => share);
  return { hits: [...ranked, ...hits.slice(looked)], best: Math.max(0, ...shares) };
}
