import { rowsOfTable } from '../domain/table.ts';
import { selectRows, type Row } from '../domain/selection.ts';
import { listPageWords, listWords } from './content-words.ts';
import { findDisplays, findFactsFrom } from './displays.ts';
import type { Collection, Library } from './library.ts';
import { findPlace } from './places.ts';
import { createNameFinder } from './name-finder.ts';

/**
 * The view with those themes, subjects, places and units alone that something in it has or names. Places and
 * units that nothing in `all` uses stay: a map has tiles for places without a value.
 */
export function keepUsedNames(view: Library, all: Library): Library {
  const themes = pick(view.site.themes, findThemes(view));
  const named: Library = { ...view, site: { ...view.site, themes } };
  const texts = () => listOwnTexts(named);
  const hidden = () => listOwnTexts(all);
  const hasPlace = placeFinder(named, texts, 'as-written');
  const usesPlace = placeFinder(all, hidden, 'any-case');
  // Shares are of it, on pages that name it.
  const isWhole = (id: string) => id === all.site.profile?.whole;
  const units = findUnits(named);
  const usedUnits = findUnits(all);
  return {
    ...named,
    site: keepSubjects(named.site, texts),
    places: keep(named.places, (id) => isWhole(id) || hasPlace(id) || !usesPlace(id)),
    units: keep(named.units, (id) => units.has(id) || !usedUnits.has(id)),
  };
}

/** Ids of the themes that pages and records have. */
export const findThemes = ({ pages, ...library }: Library): Set<string> =>
  new Set([
    ...pages.map(({ data }) => data.theme),
    ...[library.facts, library.datasets, library.timeline].flatMap(themesOf),
  ]);

const themesOf = ({ entries }: Collection<{ theme?: string | undefined }>): string[] =>
  [...entries.values()].flatMap(({ value }) => value.theme ?? []);

function findUnits({ facts, datasets }: Library): Set<string> {
  const columns = [...datasets.entries.values()].flatMap(({ value }) =>
    Object.values(value.columns).flatMap(({ unit }) => unit ?? []),
  );
  return new Set([...columns, ...[...facts.entries.values()].map(({ value }) => value.unit)]);
}

/** Whether a cell of places holds the place of that id, or a text names it. */
function placeFinder(
  library: Library,
  texts: () => readonly string[],
  form: 'as-written' | 'any-case',
): (id: string) => boolean {
  const find = createNameFinder(texts, form);
  const cells = [...library.datasets.entries.values()].flatMap(({ id, value }) => {
    const columns = Object.keys(value.columns).filter(
      (name) => value.columns[name]?.type === 'place',
    );
    const rows = value.publish ? value.rows : listShownRows(library, id, value.rows);
    return columns.flatMap((name) => rows.map((row) => String(row[name] ?? '')));
  });
  const inCells = new Set(
    [...new Set(cells)].flatMap((cell) => findPlace(library, cell)?.id ?? []),
  );
  return (id) => {
    if (inCells.has(id)) return true;
    const place = library.places.entries.get(id)?.value;
    return (
      place !== undefined && find([...listWords([place.name, place.short, place.aliases]), id])
    );
  };
}

/** Rows of a table that may not be passed on as a whole: those that a chart, table or figure shows. */
function listShownRows(library: Library, id: string, rows: readonly Row[]): Row[] {
  const { charts, tables } = findDisplays(library, id);
  const dataset = library.datasets.entries.get(id)?.value;
  const derivations = findFactsFrom(library, id).flatMap((fact) =>
    [fact, ...(fact.contested?.others ?? [])].flatMap(({ from }) =>
      from?.dataset === id ? [from] : [],
    ),
  );
  return [
    ...charts.flatMap(({ value }) => selectRows(rows, value.rows)),
    ...tables.flatMap(({ value }) => (dataset ? rowsOfTable(value, dataset) : [])),
    ...derivations.flatMap((from) => selectRows(rows, from.rows)),
  ];
}

function keepSubjects(site: Library['site'], texts: () => readonly string[]): Library['site'] {
  if (!site.subjects) return site;
  const find = createNameFinder(texts, 'any-case');
  const values = Object.entries(site.subjects.values).filter(([, { name, aliases, words }]) =>
    find(listWords([name, aliases, words])),
  );
  if (values.length === 0) {
    const { subjects: _, ...rest } = site;
    return rest;
  }
  // In its place: what pages are rendered from is compared as it is written.
  return { ...site, subjects: { ...site.subjects, values: Object.fromEntries(values) } };
}

/** What pages and records say, without the names that are looked for in it. */
function listOwnTexts(library: Library): string[] {
  const { datasets, facts, claims, charts, tables, glossary, timeline, sources } = library;
  const records = [facts, claims, charts, tables, glossary, timeline, sources, datasets].flatMap(
    ({ entries }: Collection<unknown>) => [...entries.values()].map(({ value }) => value),
  );
  const { subjects: _, ...site } = library.site;
  return [...library.pages.flatMap(listPageWords), ...listWords([site, ...records])];
}

const keep = <Value>(
  { entries, ids }: Collection<Value>,
  isKept: (id: string) => boolean,
): Collection<Value> => {
  const kept = new Set([...ids].filter(isKept));
  return { entries: new Map([...entries].filter(([id]) => kept.has(id))), ids: kept };
};

const pick = <Value>(values: Record<string, Value>, ids: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(values).filter(([id]) => ids.has(id)));
