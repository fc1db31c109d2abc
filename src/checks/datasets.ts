import { findCellWords } from '../domain/cell-text.ts';
import { splitSources, type Dataset } from '../domain/dataset.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { Entry, Library } from '../library/library.ts';
import { listPlaceNames } from '../library/places.ts';
import type { Check } from './check.ts';
import { findUnknown } from './unknown.ts';

/** Datasets name sources, units and places that exist; their keys are columns of theirs. */
export const checkDatasets: Check = (library) =>
  [...library.datasets.entries.values()].flatMap((entry) => checkDataset(entry, library));

function checkDataset(entry: Entry<Dataset>, library: Library): Problem[] {
  const { value: dataset, locate } = entry;
  const columns = new Set(Object.keys(dataset.columns));
  const themes = new Set(Object.keys(library.site.themes));
  const column = (name: string | undefined, path: (string | number)[]) =>
    findUnknown('column', name, columns, 'columns', () => locate(path));
  return [
    ...dataset.sources.flatMap((id, index) =>
      findUnknown('source', id, library.sources.ids, 'content/sources', () =>
        locate(['sources', index]),
      ),
    ),
    ...findUnknown('theme', dataset.theme, themes, 'site.yaml', () => locate(['theme'])),
    ...dataset.key.flatMap((name, index) => column(name, ['key', index])),
    ...Object.entries(dataset.columns).flatMap(([name, { qualifier, range, estimated }]) => [
      ...checkColumn(name, entry, library),
      ...column(qualifier?.column, ['columns', name, 'qualifier', 'column']),
      ...column(estimated?.column, ['columns', name, 'estimated', 'column']),
      ...column(range?.to, ['columns', name, 'range', 'to']),
    ]),
    ...(dataset.measures ?? []).flatMap((name, index) => column(name, ['measures', index])),
    ...column(dataset.sourceColumn, ['sourceColumn']),
    ...(dataset.sourceColumn
      ? findUnknownCodes(entry, dataset.sourceColumn, 'source', library.sources.ids)
      : []),
  ];
}

/** A column of numbers has a unit; units, places and the codes of places are known. */
function checkColumn(name: string, entry: Entry<Dataset>, library: Library): Problem[] {
  const { value: dataset, locate } = entry;
  const { type, unit, place } = dataset.columns[name]!;
  const at = (field: string) => () => locate(['columns', name, field]);
  const message = `The numbers of "${name}" have no unit`;
  const hint = 'Add unit, naming one of content/units';
  return [
    ...findUnknown('unit', unit, library.units.ids, 'content/units', at('unit')),
    ...(type === 'number' && !unit
      ? [error(locate(['columns', name]), 'missing-field', message, hint)]
      : []),
    ...findUnknown('place', place, library.places.ids, 'content/places', at('place')),
    ...(type === 'place' ? findUnknownCodes(entry, name, 'place', listPlaceNames(library)) : []),
  ];
}

/** Each unknown code once, where it first stands in the CSV; what the column itself has words for is known. */
function findUnknownCodes(
  { value: dataset, locate }: Entry<Dataset>,
  column: string,
  kind: 'place' | 'source',
  known: ReadonlySet<string>,
): Problem[] {
  const first = new Map<string, number>();
  dataset.rows.forEach((row, index) => {
    for (const code of splitSources(row[column])) {
      if (!first.has(code)) first.set(code, dataset.lines[index] ?? 1);
    }
  });
  const named = dataset.columns[column];
  return [...first].flatMap(([code, line]) =>
    named && findCellWords(named, code)
      ? []
      : findUnknown(kind, code, known, `content/${kind}s`, () => ({
          file: locate([]).file.replace(/\.yaml$/, '.csv'),
          line,
          column: 1,
        })),
  );
}
