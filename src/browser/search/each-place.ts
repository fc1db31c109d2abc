import type { FoundAnswer } from './found-answer.ts';
import type { Term } from './term.ts';

/**
 * For a query that names several places, the answer for each of them: none of these answers the query, but
 * together they do. Nothing where fewer than two have one.
 */
export function findForEachPlace(
  terms: readonly Term[],
  find: (terms: readonly Term[]) => readonly FoundAnswer[],
): FoundAnswer[] {
  const places = terms.filter((term) => term.places.length > 0);
  if (places.length < 2) return [];
  const others = terms.filter((term) => term.places.length === 0);
  const found = places.flatMap((place) => {
    const [best] = find([...others, place]);
    return best?.isWhole ? [{ ...best, isWhole: false, share: 1 }] : [];
  });
  const isDistinct = new Set(found.map(({ record }) => record.title)).size === found.length;
  return found.length > 1 && isDistinct ? found : [];
}
