import { tally } from '../../domain/tally.ts';
import { forGroups, groups, type Group, type Selection } from './query.ts';

/** What filters know a result by: its values in each group. */
export type Facets = Partial<Record<Group, readonly string[]>>;

/** Number of results per filter value, were it the only one chosen in its group. */
export type Counts = Record<Group, Map<string, number>>;

interface Faceted {
  facets: Facets;
}

/** Results that carry a chosen value of every group, leaving out the group `except`. */
export function narrow<R extends Faceted>(
  results: readonly R[],
  selection: Selection,
  except?: Group,
): R[] {
  const applied = groups.filter((group) => group !== except && selection[group].length > 0);
  return results.filter(({ facets }) =>
    applied.every((group) => selection[group].some((value) => facets[group]?.includes(value))),
  );
}

/** Counts per value within what the other groups leave over; a value that no result carries is not in it. */
export const countFacets = (results: readonly Faceted[], selection: Selection): Counts =>
  forGroups((group) => {
    const counts = new Map<string, number>();
    for (const { facets } of narrow(results, selection, group))
      for (const value of facets[group] ?? []) tally(counts, value);
    return counts;
  });
