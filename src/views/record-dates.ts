import { findChanged } from '../domain/page.ts';
import type { PastValue, Reach } from '../history/fact-history.ts';
import type { Library } from '../library/library.ts';
import { findFactUsage } from '../library/usage.ts';
import { readSettings } from '../settings.ts';
import { derive } from './derived.ts';
import { getPastValues, getReach } from './fact-history.ts';

/** Days of the record of a fact, whatever day its value speaks of. */
export interface RecordDates {
  /** When readers were first given it; nothing where this copy of the history does not reach so far. */
  published: string | undefined;
  /** From when on it says what it says. */
  changed: string;
}

/**
 * The days of a fact’s record, by its id: from the commits, so that a build of the same commits says the same. Where they
 * tell nothing, it was there when the first of the pages that show it got its present text, and else on the day of the build.
 */
export const getRecordDates = derive(
  'record-dates',
  async (locals: App.Locals, id): Promise<RecordDates> => {
    const past = readRecordDates(await getPastValues(locals, id), await getReach(locals));
    if (past) return past;
    const { library } = locals;
    const day = findFirstShown(id, library, readSettings().today);
    return { published: undefined, changed: day };
  },
);

/** What the values over time say; a value that stood when this copy of the history begins may be older. */
export function readRecordDates(
  values: readonly PastValue[],
  reach: Reach,
): RecordDates | undefined {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return undefined;
  const isKnown = reach.kind === 'complete' || (reach.kind === 'since' && first.day > reach.day);
  return { published: isKnown ? first.day : undefined, changed: last.day };
}

/** The first day from which a page shows the fact as it stands there now. */
export function findFirstShown(id: string, library: Library, today: string): string {
  const usage = findFactUsage(library);
  const days = (usage.get(id) ?? []).map(({ page }) => findChanged(page.data));
  return days.filter((day) => day <= today).sort()[0] ?? today;
}
