import type { ScaleWords } from '../../search/words/numbers.ts';
import type { SplitWords, Word } from '../../search/words/words.ts';
import type { Hit, PageIndex } from './page-index.ts';
import type { Term } from './term.ts';

export interface Found {
  /** Best first. */
  hits: FoundHit[];
  /** Words of the query that no page holds. */
  missing: string[];
}

export interface FoundHit extends Hit {
  /** Of the terms that the index knows, in their rarity, how much the page answers. */
  share: number;
}

/** The page has every term that the index knows. */
export const isFull = ({ share }: { share: number }): boolean => share > 0.999;

/** Pages that answer less of the query than this, in rarity of its terms, are left out. */
const leastShare = 0.6;
/** Most pairs of neighbouring words that are also looked for side by side. */
const mostPairs = 4;

export interface Reading {
  language: string;
  split: SplitWords;
  /** Words that say nothing of what is looked for, folded. */
  small: ReadonlySet<string>;
  scales: ScaleWords;
}

/** Finds the pages for the terms of a query. */
export async function findHits(
  index: PageIndex,
  terms: readonly Term[],
  reading: Reading,
): Promise<Found> {
  const answers = await Promise.all(
    terms.map(async (term) => ({ term, hits: await findTerm(index, term, reading) })),
  );
  const known = answers.filter(({ hits }) => hits.length > 0);
  const missing = answers.filter(({ hits }) => hits.length === 0).map(({ term }) => term.text);
  const isLacking = answers.some(({ term, hits }) => isNeeded(term) && hits.length === 0);
  if (isLacking) return { hits: [], missing };
  return { hits: rank(known, await findPairs(index, terms, reading)), missing };
}

/** The terms that no page has; whether their words stand side by side is not asked. */
export async function findMissing(
  index: PageIndex,
  terms: readonly Term[],
  reading: Reading,
): Promise<Term[]> {
  const hits = await Promise.all(terms.map((term) => findTerm(index, term, reading)));
  return terms.filter((_, at) => hits[at]!.length === 0);
}

/** A phrase and a number are meant as they stand; of words a page may lack one. */
const isNeeded = ({ isPhrase, number }: Term): boolean => isPhrase || number !== undefined;

interface TermHits {
  term: Term;
  hits: Hit[];
}

/** What a hit on a record or a row weighs less than one on a page. */
const behindPages = 0.3;

function rank(answers: TermHits[], pairs: ReadonlySet<string>[]): FoundHit[] {
  const rarity = answers.map(({ hits }) => 1 / Math.log(2 + hits.length));
  const total = rarity.reduce((sum, one) => sum + one, 0);
  const sums = new Map<string, { hit: Hit; share: number; score: number; needed: number }>();
  for (const [at, { term, hits }] of answers.entries()) {
    for (const hit of hits) {
      const sum = sums.get(hit.id) ?? { hit, share: 0, score: 0, needed: 0 };
      sum.share += rarity[at]! / total;
      sum.score += hit.score / hits[0]!.score;
      sum.needed += isNeeded(term) ? 1 : 0;
      sums.set(hit.id, sum);
    }
  }
  const needed = answers.filter(({ term }) => isNeeded(term)).length;
  // Where no page answers so much, the nearest do.
  const most = Math.max(0, ...[...sums.values()].map(({ share }) => share));
  const least = Math.min(leastShare, most - 0.001);
  return [...sums.values()]
    .filter((sum) => sum.needed === needed && sum.share >= least)
    .map(({ hit, share, score }) => {
      const together = pairs.filter((ids) => ids.has(hit.id)).length / Math.max(pairs.length, 1);
      const behind = hit.isRecord ? behindPages : 0;
      return { ...hit, share, score: 2 * share + score / answers.length + together - behind };
    })
    .sort((a, b) => b.score - a.score);
}

/** Pages that have a term as it is typed, from which on its other names are not looked for. */
const enoughHits = 20;

/** What answers one term as it is typed and, where that is little, under its other names; best first. */
async function findTerm(index: PageIndex, term: Term, { small }: Reading): Promise<Hit[]> {
  const { words, others, number, isPhrase, isLast } = term;
  if (number) return index.findNumber(number.values, number.isPercent);
  if (isPhrase) return findName(index, words);
  // Every page has the small words of a name.
  const telling = words.filter(({ folded }) => !small.has(folded));
  const own = await findWords(index, telling.length > 0 ? telling : words, isLast);
  if (own.length >= enoughHits) return own;
  const names = others.flatMap((form) => (form.isForeign ? [] : [form.words]));
  return mergeHits([own, ...(await Promise.all(names.map((name) => findName(index, name))))]);
}

/** Pages with all of the words. */
export async function findWords(
  index: PageIndex,
  words: readonly Word[],
  isLast = false,
): Promise<Hit[]> {
  const [first = [], ...rest] = await Promise.all(
    words.map((word, at) => index.find(word, isLast && at === words.length - 1)),
  );
  const others = rest.map((hits) => new Map(hits.map(({ id, score }) => [id, score])));
  return first
    .flatMap((hit) => {
      const scores = others.flatMap((scoreOf) => scoreOf.get(hit.id) ?? []);
      if (scores.length < others.length) return [];
      const sum = scores.reduce((total, score) => total + score, hit.score);
      return [{ ...hit, score: sum / words.length }];
    })
    .sort((a, b) => b.score - a.score);
}

/** Pages with all of the words, side by side. */
const findName = (index: PageIndex, words: readonly Word[]): Promise<Hit[]> =>
  words.length > 1 ? index.findPhrase(words) : findWords(index, words);

/** Ids of the pages in which each two neighbouring words of the query stand side by side. */
function findPairs(
  index: PageIndex,
  terms: readonly Term[],
  { small }: Reading,
): Promise<ReadonlySet<string>[]> {
  const words = terms
    .filter((term) => !isNeeded(term))
    .flatMap((term) => term.words)
    .filter(({ folded }) => !small.has(folded));
  const pairs = words.slice(1, mostPairs + 1).map((word, at) => [words[at]!, word]);
  return Promise.all(
    pairs.map(async (pair) => new Set((await index.findPhrase(pair)).map(({ id }) => id))),
  );
}

function mergeHits(answers: Hit[][]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of answers.flat()) {
    if (hit.score > (best.get(hit.id)?.score ?? -1)) best.set(hit.id, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
