import { isDeepStrictEqual } from 'node:util';
import { cutStaffBlocks } from '../markup/staff-blocks.ts';
import type { Collection, Library, Page } from './library.ts';
import {
  type collectionNames,
  dropDependents,
  findPublicRecords,
  listRecordNames,
} from './public-records.ts';
import { findPublicPages } from './releases.ts';
import { keepUsedNames } from './shared-names.ts';

/** Who a site is built for; the staff see everything. */
export type EditionName = 'public' | 'staff';

/** What an edition holds at `now`. All that is rendered, exported, indexed or counted comes from here. */
export const viewEdition = (library: Library, edition: EditionName, now: string): Library =>
  edition === 'staff' ? library : createPublicView(library, now);

/**
 * The library without what the public does not get at `now`: pages that are withheld, with their
 * translations; blocks for the staff; records for the staff, those that only such pages and blocks use,
 * and those that rest on them; corrections of facts that are gone; themes, subjects, places and units that
 * nothing shown has or names. The library itself where that is nothing.
 */
export function createPublicView(library: Library, now: string): Library {
  const shown = findShownPages(library, now);
  const names: ReadonlySet<string> = dropDependents(findPublicRecords(library, shown), library);
  const gone = [...listRecordNames(library).keys()].filter((name) => !names.has(name));
  const isGone = (kind: keyof typeof collectionNames) => {
    const ids = new Set(gone.filter((name) => name.startsWith(`${kind}/`)));
    return (id: string) => ids.has(`${kind}/${id}`);
  };
  const hiddenFacts = namesOfFacts(library, isGone('fact'));
  const view: Library = {
    ...library,
    facts: without(library.facts, isGone('fact')),
    claims: without(library.claims, isGone('claim')),
    datasets: without(library.datasets, isGone('dataset')),
    charts: without(library.charts, isGone('chart')),
    tables: without(library.tables, isGone('table')),
    glossary: without(library.glossary, isGone('term')),
    timeline: without(library.timeline, isGone('event')),
    sources: without(library.sources, isGone('source')),
    pages: shown.map((page) => dropCorrections(page, hiddenFacts)),
    refused: [],
  };
  const named = keepUsedNames(view, library);
  return isWhole(named, library) ? library : named;
}

const collections = [
  'facts',
  'claims',
  'datasets',
  'charts',
  'tables',
  'glossary',
  'timeline',
  'sources',
  'places',
  'units',
] as const satisfies (keyof Library)[];

/** A view leaves out, and changes nothing but pages and the site. */
const isWhole = (view: Library, library: Library): boolean =>
  collections.every(
    (name) =>
      view[name].ids.size === library[name].ids.size &&
      view[name].entries.size === library[name].entries.size,
  ) &&
  view.refused.length === library.refused.length &&
  view.pages.length === library.pages.length &&
  view.pages.every((page, at) => page === library.pages[at]) &&
  isDeepStrictEqual(view.site, library.site);

/** Public pages, without their blocks for the staff. */
export const findShownPages = (library: Library, now: string): Page[] =>
  findPublicPages(library, now).map((page) => {
    const tree = cutStaffBlocks(page.tree);
    return tree === page.tree ? page : { ...page, tree };
  });

/** Ids of the facts, those under which they were published before included. */
const namesOfFacts = ({ facts }: Library, test: (id: string) => boolean): Set<string> =>
  new Set(
    [...facts.entries.values()]
      .filter(({ id }) => test(id))
      .flatMap(({ id, value }) => [id, ...value.formerly]),
  );

/** The page itself where nothing is to be dropped. */
function dropCorrections(page: Page, facts: ReadonlySet<string>): Page {
  const corrections = page.data.corrections.filter(({ fact }) => !facts.has(fact ?? ''));
  if (corrections.length === page.data.corrections.length) return page;
  return { ...page, data: { ...page.data, corrections } } as Page;
}

function without<Value>(
  { entries, ids }: Collection<Value>,
  isGone: (id: string) => boolean,
): Collection<Value> {
  return {
    entries: new Map([...entries].filter(([id]) => !isGone(id))),
    ids: new Set([...ids].filter((id) => !isGone(id))),
  };
}
