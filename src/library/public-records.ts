import { isForStaff, type Audience } from '../domain/audience.ts';
import { findNeeds, findPageNeeds, type RecordName } from './record-needs.ts';
import type { Collection, Library, Page } from './library.ts';

/** Collection of the library that holds the records of each kind. */
export const collectionNames = {
  fact: 'facts',
  dataset: 'datasets',
  claim: 'claims',
  chart: 'charts',
  table: 'tables',
  term: 'glossary',
  event: 'timeline',
  source: 'sources',
} as const satisfies Record<string, keyof Library>;

type Kind = keyof typeof collectionNames;

/** Every record that can be for the staff alone, and whether it says so. */
export function listRecordNames(library: Library): Map<RecordName, { isForStaff: boolean }> {
  const kinds = Object.entries(collectionNames) as [Kind, (typeof collectionNames)[Kind]][];
  return new Map(
    kinds.flatMap(([kind, name]) => {
      const { entries }: Collection<{ audience: Audience }> = library[name];
      return [...entries.values()].map(
        ({ id, value }) => [`${kind}/${id}` as const, { isForStaff: isForStaff(value) }] as const,
      );
    }),
  );
}

/**
 * Records that the public may get: those its pages name, with all they need, and those that nothing
 * hidden names either. `shown` are the public pages as they are shown, `all` is everything there is.
 * A record for the staff is never among them, but one that needs such a record is: the checks report it.
 */
export function findPublicRecords(all: Library, shown: readonly Page[]): Set<RecordName> {
  const records = listRecordNames(all);
  const marked = [...records].flatMap(([name, record]) => (record.isForStaff ? [name] : []));
  const isPublic = (name: RecordName) => records.get(name)?.isForStaff === false;
  const open = follow(all, [...findSiteNeeds(all), ...shown.flatMap(findOwnNeeds)], isPublic);
  const taken = follow(all, [...marked, ...findUsesAnywhere(all, shown)], (name) =>
    records.has(name),
  );
  const free = [...records.keys()].filter((name) => !taken.has(name) && !open.has(name));
  return new Set([...open, ...follow(all, free, isPublic)]);
}

/** Without those that need a record which is not among them. */
export function dropDependents(names: ReadonlySet<RecordName>, library: Library): Set<RecordName> {
  const known = listRecordNames(library);
  const needs = findNeeds(library);
  const left = [...names].filter((name) =>
    (needs.get(name) ?? []).every(({ record }) => names.has(record) || !known.has(record)),
  );
  return left.length === names.size ? new Set(left) : dropDependents(new Set(left), library);
}

/** Names of what has words for readers on every page: the site itself, units, places. */
export const listCommonOwners = ({ units, places }: Library): string[] => [
  'site/',
  ...[...units.entries.keys()].map((id) => `unit/${id}`),
  ...[...places.entries.keys()].map((id) => `place/${id}`),
];

const findSiteNeeds = (library: Library): RecordName[] =>
  listCommonOwners(library).flatMap((owner) => recordsOf(findNeeds(library).get(owner)));

/** What a public page names. A correction may go with the fact it is of, so it keeps nothing public. */
function findOwnNeeds(page: Page): RecordName[] {
  const corrections = page.data.corrections.filter(({ fact }) => fact === undefined);
  return recordsOf(findPageNeeds({ ...page, data: { ...page.data, corrections } } as Page));
}

/** What any page names, in whichever block; of those withheld, their corrections too. */
function findUsesAnywhere(all: Library, shown: readonly Page[]): RecordName[] {
  const files = new Set(shown.map(({ file }) => file));
  return all.pages.flatMap((page) => {
    if (files.has(page.file)) return findOwnNeeds(page);
    const corrected = page.data.corrections.flatMap(({ fact }) => fact ?? []);
    return [...recordsOf(findPageNeeds(page)), ...corrected.map((id): RecordName => `fact/${id}`)];
  });
}

const recordsOf = (needs: ReturnType<typeof findPageNeeds> = []): RecordName[] =>
  needs.map(({ record }) => record);

/** The records named and all they need in turn, as far as `may` allows. */
function follow(
  library: Library,
  names: readonly RecordName[],
  may: (name: RecordName) => boolean,
): Set<RecordName> {
  const needs = findNeeds(library);
  const found = new Set<RecordName>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name) || !may(name)) continue;
    found.add(name);
    queue.push(...recordsOf(needs.get(name)));
  }
  return found;
}
