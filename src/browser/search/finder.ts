import type { SplitWords } from '../../wording/words.ts';
import { findNumbers, type ScaleWords } from '../../wording/numbers.ts';
import { compareWords } from '../../wording/compare.ts';
import { hasMarks } from '../../wording/fold.ts';
import type { Hit, Search } from './pagefind/pagefind.ts';
import { otherSpellings } from '../../wording/spelling.ts';
import { findSpellings } from './spelling.ts';
import type { Term } from './terms.ts';
import { isYear } from './years.ts';

export interface Found {
  /** Best first. */
  hits: FoundHit[];
  /** Words of the query that no page holds. Pagefind leaves them out without saying so. */
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
export async function findHits(search: Search, terms: Term[], reading: Reading): Promise<Found> {
  const answers = await Promise.all(
    terms.map(async (term) => ({ term, hits: await findTerm(search, term, reading) })),
  );
  const known = answers.filter(({ hits }) => hits.length > 0);
  const missing = answers.filter(({ hits }) => hits.length === 0).map(({ term }) => term.text);
  const isLacking = answers.some(({ term, hits }) => isNeeded(term) && hits.length === 0);
  if (isLacking) return { hits: [], missing };
  const hits = rank(known, await findPairs(search, terms, reading));
  return { hits: await confirmNumbers(hits, terms, reading), missing };
}

/** Pages that are read at once to see whether a number is in them, and how many in all. */
const readAtOnce = 8;
const mostRead = 24;

/** The index knows no decimals: under 70 it has 70.2 and 0.70, too. The pages themselves decide. */
async function confirmNumbers(
  hits: FoundHit[],
  terms: Term[],
  { scales }: Reading,
): Promise<FoundHit[]> {
  // Under a year the index has nothing but the year.
  const asked = terms.flatMap((term) => (term.number && !isYear(term) ? term.number : []));
  if (asked.length === 0) return hits;
  const holdsAll = async (hit: Hit): Promise<boolean> => {
    const found = findNumbers((await hit.data()).content, scales);
    return asked.every(({ values, isPercent }) =>
      found.some(
        (one) =>
          one.values.some((value) => values.includes(value)) && (one.isPercent || !isPercent),
      ),
    );
  };
  const confirmed: FoundHit[] = [];
  for (let at = 0; at < Math.min(hits.length, mostRead); at += readAtOnce) {
    const some = hits.slice(at, at + readAtOnce);
    const answers = await Promise.all(some.map(holdsAll));
    confirmed.push(...some.filter((_, position) => answers[position]));
    if (confirmed.length >= readAtOnce) break;
  }
  return confirmed;
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

/** What answers one term as it is typed and, where that is little, under its other spellings and names; best first. */
async function findTerm(search: Search, term: Term, reading: Reading): Promise<Hit[]> {
  const ask = (questions: readonly string[]) =>
    Promise.all(
      questions.map(async (question) => {
        const hits = await search(question);
        const isFound = isExact(question) || (await isReal(search, question, hits, term, reading));
        return isFound ? hits : [];
      }),
    );
  const { typed, others } = questionsFor(term, reading);
  const own = mergeHits(await ask(typed));
  return own.length >= enoughHits ? own : mergeHits([own, ...(await ask(others))]);
}

const quote = (text: string): string => `"${text}"`;
const isExact = (question: string): boolean => question.startsWith('"');

/** What to ask the index for a term: as it is typed, and otherwise. */
function questionsFor(
  { text, words, others, isPhrase, number }: Term,
  { language, small }: Reading,
): { typed: string[]; others: string[] } {
  const own = words.map((word) => word.text);
  if (number)
    return {
      // The index has a sign of money as a part of the number, if at all.
      typed: [
        quote(text),
        quote(text.replace(/^[^\p{N}]+/u, '')),
        ...number.values.map((value) => quote(String(value))),
      ],
      others: [],
    };
  const asTyped = combine(own, (word) => findSpellings(word, language)).map(quote);
  // As it is written, too: the index takes hyphens out of names.
  if (isPhrase) return { typed: [quote(text), ...asTyped], others: [] };
  const names = others.flatMap((form) => (form.isForeign ? [] : quote(form.text)));
  // Every page has the small words of a name: their files are the largest of all.
  const telling = words.filter(({ folded }) => !small.has(folded)).map((word) => word.text);
  if (telling.length > 0 && telling.length < own.length)
    return { typed: [telling.join(' ')], others: names };
  if (own.length > 1) {
    const spellings = combine(own, (word) => [word, ...otherSpellings(word, language)]).slice(1);
    return { typed: [...asTyped, own.join(' ')], others: [...spellings.map(quote), ...names] };
  }
  return {
    typed: findSpellings(own[0]!, language),
    others: [...otherSpellings(own[0]!, language), ...names],
  };
}

/** Every way to take one spelling per word, the first few of them. */
function combine(words: readonly string[], list: (word: string) => string[], limit = 8): string[] {
  const starts = words.reduce<string[][]>(
    (all, word) =>
      all.flatMap((start) => list(word).map((spelling) => [...start, spelling])).slice(0, limit),
    [[]],
  );
  return starts.map((texts) => texts.join(' '));
}

/** Pagefind answers a word it does not know with pages for its first letters. */
async function isReal(
  search: Search,
  question: string,
  hits: Hit[],
  { words, isLast }: Term,
  { language, split }: Reading,
): Promise<boolean> {
  const [best] = hits;
  if (!best) return false;
  // The index compares without marks: of what is typed with them the page itself says whether it has it.
  const isMarked = words.some(({ text }) => hasMarks(text));
  if (!isMarked && (await search(quote(question))).length > 0) return true;
  const own = split((await best.data()).content);
  return words.every((word) => own.some((one) => compareWords(word, one, language, isLast) > 0));
}

/** Ids of the pages in which each two neighbouring words of the query stand side by side. */
async function findPairs(
  search: Search,
  terms: Term[],
  { language, small }: Reading,
): Promise<Set<string>[]> {
  const words = terms
    .filter((term) => !isNeeded(term))
    .flatMap((term) => term.words)
    .filter(({ folded }) => !small.has(folded));
  const pairs = words.slice(1, mostPairs + 1).map(({ text }, at) => [words[at]!.text, text]);
  return Promise.all(
    pairs.map(async (pair) => {
      const answers = await Promise.all(
        combine(pair, (word) => findSpellings(word, language)).map((text) => search(quote(text))),
      );
      return new Set(answers.flat().map(({ id }) => id));
    }),
  );
}

function mergeHits(answers: Hit[][]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of answers.flat()) {
    if (hit.score > (best.get(hit.id)?.score ?? -1)) best.set(hit.id, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Keeps the latest answers, so that going back over a word asks nothing again. */
export function rememberAnswers(search: Search, limit = 128): Search {
  const answers = new Map<string, Promise<Hit[]>>();
  return (term) => {
    const answer = answers.get(term) ?? search(term);
    answers.delete(term);
    answers.set(term, answer);
    answer.catch(() => answers.delete(term));
    if (answers.size > limit) answers.delete(answers.keys().next().value ?? '');
    return answer;
  };
}
