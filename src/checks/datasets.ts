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
  return [
    ...dataset.sources.flatMap((id, index) =>
      findUnknown('source', id, library.sources.ids, 'content/sources', () =>
        locate(['sources', index]),
      ),
    ),
    ...findUnknown(
      'theme',
      dataset.theme,
      new Set(Object.keys(library.site.themes)),
      'site.yaml',
      () => locate(['theme']),
    ),
    ...dataset.key.flatMap((name, index) =>
      findUnknown('column', name, columns, 'columns', () => locate(['key', index])),
    ),
    ...Object.entries(dataset.columns).flatMap(([name, column]) => [
      ...findUnknown('unit', column.unit, library.units.ids, 'content/units', () =>
        locate(['columns', name, 'unit']),
      ),
      ...(column.type === 'number' && !column.unit
        ? [
            error(
              locate(['columns', name]),
              'missing-field',
              `The numbers of "${name}" have no unit`,
              'Add unit, naming one of content/units',
            ),
          ]
        : []),
      ...findUnknown('place', column.place, library.places.ids, 'content/places', () =>
        locate(['columns', name, 'place']),
      ),
      ...findUnknown('column', column.qualifier?.column, columns, 'columns', () =>
        locate(['columns', name, 'qualifier', 'column']),
      ),
      ...findUnknown('column', column.range?.to, columns, 'columns', () =>
        locate(['columns', name, 'range', 'to']),
      ),
      ...(column.type === 'place'
        ? findUnknownCodes(entry, name, 'place', listPlaceNames(library))
        : []),
    ]),
    ...(dataset.measures ?? []).flatMap((name, index) =>
      findUnknown('column', name, columns, 'columns', () => locate(['measures', index])),
    ),
    ...findUnknown('column', dataset.sourceColumn, columns, 'columns', () =>
      locate(['sourceColumn']),
    ),
    ...(dataset.sourceColumn
      ? findUnknownCodes(entry, dataset.sourceColumn, 'source', library.sources.ids)
      : []),
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
