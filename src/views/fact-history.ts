import {
  readFactHistory,
  type FactHistory,
  type PastValue,
  type Reach,
} from '../history/fact-history.ts';
import { describeReach } from '../history/reach.ts';
import { findValuesSince } from '../history/values-since.ts';
import { listNeeds } from '../library/record-needs.ts';
import { findPublicSince } from '../library/public-since.ts';
import { fill } from '../domain/fill.ts';
import { once } from '../library/once.ts';
import { derive } from './derived.ts';
import type { Locale } from './locale.ts';
import { readSettings } from '../settings.ts';

/**
 * The values of all facts over time: read once for each library, from commits alone. A gap is told to who builds.
 * `whole`: all that the content folder holds; it tells what was withheld at earlier commits.
 */
const getFactHistory = once(async (whole): Promise<FactHistory> => {
  const { contentFolder, edition } = readSettings();
  const publicNeeds = edition === 'public' ? listNeeds(whole) : undefined;
  const history = await readFactHistory(contentFolder, { publicNeeds });
  const gap = describeReach(history.reach);
  if (gap !== undefined) console.warn(gap);
  return history;
});

/** How far back earlier values are known. */
export const getReach = derive('reach', async ({ whole }: App.Locals): Promise<Reach> => {
  const { reach } = await getFactHistory(whole);
  return reach;
});

/** Values of a fact over time, as far as the readers of this edition were ever given them; by the fact’s id. */
export const getPastValues = derive(
  'past-values',
  async ({ library, whole }: App.Locals, id): Promise<readonly PastValue[]> => {
    const { edition, today } = readSettings();
    const values = (await getFactHistory(whole)).facts.get(id) ?? [];
    if (edition === 'staff') return values;
    const since = findPublicSince(library).get(id);
    const told = values.filter(({ day }) => day <= today);
    return since === undefined ? told : findValuesSince(told, since);
  },
);

/** What readers are told where the history is not whole. */
export function sayReach(reach: Reach, { strings, formatter }: Locale): string | undefined {
  const words = strings.factHistory;
  if (reach.kind === 'complete') return undefined;
  return reach.kind === 'since'
    ? fill(words.since, { date: formatter.date(reach.day) })
    : words.unavailable;
}
