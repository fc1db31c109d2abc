/** Where a browser keeps a word; it may refuse. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const name = 'last-visit';

/**
 * The day of the visit before this one, and notes that this one is today; nothing at the first visit. `kept` outlives
 * the visit, `session` does not: whoever comes back to the page in one visit is told the same again.
 */
export function noteVisit(kept: Store, session: Store, today: string): string | undefined {
  const before = session.getItem(name) ?? kept.getItem(name) ?? '';
  session.setItem(name, before);
  kept.setItem(name, today);
  return before === '' ? undefined : before;
}

/** As if the browser had never been here. */
export function forgetVisits(kept: Store, session: Store): void {
  kept.removeItem(name);
  session.removeItem(name);
}

/** Changes of the day of a visit may have been seen; those of later days were not. */
export const findUnseen = <Change extends { day: string }>(
  changes: readonly Change[],
  visit: string,
): Change[] => changes.filter(({ day }) => day > visit);
