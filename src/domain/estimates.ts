import type { Estimate, Fact } from './fact.ts';

/** All estimates of a fact, the preferred one first; a fact that is not contested has none. */
export function listEstimates(fact: Fact): Estimate[] {
  if (!fact.contested) return [];
  return [{ ...fact, definition: fact.contested.definition }, ...fact.contested.others];
}

/** Smallest and largest estimate of a contested fact; nothing where it is not contested or holds dates. */
export function findRange(fact: Fact): { low: Estimate; high: Estimate } | undefined {
  const [low, ...rest] = listEstimates(fact).toSorted((a, b) => Number(a.value) - Number(b.value));
  const high = rest.at(-1);
  return low && high && typeof low.value === 'number' ? { low, high } : undefined;
}
