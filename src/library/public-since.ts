import { hasCome, splitMoment } from '../domain/moment.ts';
import { findShownPages } from './edition-view.ts';
import type { Library } from './library.ts';
import { once } from './once.ts';
import { dropDependents, findPublicRecords } from './public-records.ts';
import { findReleases } from './releases.ts';

/** Before every embargo that a ministry may set. */
const start = '1000-01-01';

/**
 * The day on which each fact became public that embargoes had held back, by its id; one that was public without them is
 * not among them. What the fact said before that day was never published.
 */
export const findPublicSince = once((library: Library): ReadonlyMap<string, string> => {
  const ends = new Set(
    [...findReleases(library).values()].flatMap(({ publishAt }) => publishAt ?? []),
  );
  const since = new Map<string, string>();
  if (ends.size === 0) return since;
  const known = findPublicFacts(library, start);
  for (const end of [...ends].toSorted((a, b) => (hasCome(a, b) ? -1 : 1))) {
    for (const id of findPublicFacts(library, end)) {
      if (!known.has(id)) since.set(id, splitMoment(end).day);
      known.add(id);
    }
  }
  return since;
});

function findPublicFacts(library: Library, now: string): Set<string> {
  const records = findPublicRecords(library, findShownPages(library, now));
  const names: string[] = [...dropDependents(records, library)];
  return new Set(names.flatMap((name) => (name.startsWith('fact/') ? [name.slice(5)] : [])));
}
