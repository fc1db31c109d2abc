import { forGroups, groups, type Group, type Selection } from './query.ts';

/** Ids of the pages that carry each filter value. */
export type Membership = Record<Group, Map<string, Set<string>>>;

/** Number of results per filter value, were it the only one chosen in its group. */
export type Counts = Record<Group, Map<string, number>>;

interface Identified {
  id: string;
}

const isMember = (id: string, group: Group, values: string[], members: Membership): boolean =>
  values.length === 0 || values.some((value) => members[group].get(value)?.has(id));

/** Results that carry a chosen value of every group, leaving out the group `except`. */
export function narrow<R extends Identified>(
  results: R[],
  members: Membership,
  selection: Selection,
  except?: Group,
): R[] {
  const applied = groups.filter((group) => group !== except);
  return results.filter(({ id }) =>
    applied.every((group) => isMember(id, group, selection[group], members)),
  );
}

/** Counts per value within what the other groups leave over. */
export function countFacets(
  results: Identified[],
  members: Membership,
  selection: Selection,
): Counts {
  const countGroup = (group: Group): Map<string, number> => {
    const open = narrow(results, members, selection, group);
    const values = [...members[group]];
    return new Map(
      values.map(([value, ids]) => [value, open.filter(({ id }) => ids.has(id)).length]),
    );
  };
  return forGroups(countGroup);
}

/** Leaves out the pages of records, where records answer for themselves. */
export function besideRecords<R extends Identified>(results: R[], members: Membership): R[] {
  const own = [members.kind.get('fact'), members.kind.get('dataset')];
  return results.filter(({ id }) => !own.some((ids) => ids?.has(id)));
}
