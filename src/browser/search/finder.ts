import type { Membership } from './facets.ts';
import type { Hit, Search } from './pagefind.ts';
import { groups, type Selection } from './query.ts';
import { combineSpellings, findSpellings, isQuoted, splitWords } from './spelling.ts';

export interface Found {
  /** Best first. */
  hits: Hit[];
  /** Words of the query that no page holds. Pagefind leaves them out without saying so. */
  missing: string[];
}

/** Finds pages for `text`, typed by a reader of `language`; blank text finds every page. */
export async function findHits(search: Search, text: string, language: string): Promise<Found> {
  if (text === '') return { hits: await search(null), missing: [] };
  if (isQuoted(text)) return { hits: await search(text), missing: [] };
  const words = await Promise.all(
    splitWords(text).map(async (word) => ({
      word,
      known: await findKnown(search, findSpellings(word, text, language)),
    })),
  );
  const isMissing = ({ known }: { known: string[] }): boolean => known.length === 0;
  const choices = words.filter((word) => !isMissing(word)).map(({ known }) => known);
  const answers = await Promise.all(combineSpellings(choices).map((term) => search(term)));
  return { hits: mergeHits(answers), missing: words.filter(isMissing).map(({ word }) => word) };
}

async function findKnown(search: Search, spellings: string[]): Promise<string[]> {
  const answers = await Promise.all(spellings.map((spelling) => search(spelling)));
  return spellings.filter((_, position) => answers[position]?.length);
}

function mergeHits(answers: Hit[][]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of answers.flat()) {
    if (hit.score > (best.get(hit.id)?.score ?? -1)) best.set(hit.id, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Asks the index which pages carry each of the filter `values`. */
export async function findMembers(search: Search, values: Selection): Promise<Membership> {
  const members: Membership = { theme: new Map(), kind: new Map() };
  const questions = groups.flatMap((group) =>
    values[group].map(async (value) => {
      const hits = await search(null, { [group]: value });
      members[group].set(value, new Set(hits.map(({ id }) => id)));
    }),
  );
  await Promise.all(questions);
  return members;
}

/** Keeps the latest answers, so that going back over a word asks nothing again. */
export function rememberAnswers(search: Search, limit = 64): Search {
  const answers = new Map<string | null, Promise<Hit[]>>();
  return (term, filters) => {
    if (filters) return search(term, filters);
    const answer = answers.get(term) ?? search(term);
    answers.delete(term);
    answers.set(term, answer);
    answer.catch(() => answers.delete(term));
    if (answers.size > limit) answers.delete(answers.keys().next().value ?? null);
    return answer;
  };
}
