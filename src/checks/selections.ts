import type { Selection } from '../domain/selection.ts';
import { selectRows } from '../domain/selection.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { Entry, Library } from '../library/library.ts';
import type { Path } from '../library/yaml-file.ts';
import { findUnknown } from './unknown.ts';

interface Display {
  dataset: string;
  rows: Selection;
}

/** The dataset exists, has the columns named, and the selection finds rows. */
export function checkSelection(
  { value, locate }: Entry<Display>,
  columns: readonly (readonly [path: Path, name: string | undefined])[],
  library: Library,
): Problem[] {
  const dataset = library.datasets.entries.get(value.dataset)?.value;
  if (!dataset) {
    return findUnknown('dataset', value.dataset, library.datasets.ids, 'content/data', () =>
      locate(['dataset']),
    );
  }
  const known = new Set(Object.keys(dataset.columns));
  const where = `the columns of ${value.dataset}`;
  const problems = [
    ...Object.keys(value.rows).flatMap((name) =>
      findUnknown('column', name, known, where, () => locate(['rows', name])),
    ),
    ...columns.flatMap(([path, name]) =>
      findUnknown('column', name, known, where, () => locate(path)),
    ),
  ];
  if (problems.length === 0 && selectRows(dataset.rows, value.rows).length === 0) {
    problems.push(
      error(
        locate(['rows']),
        'empty-selection',
        `No row of ${value.dataset} matches`,
        'Check the values against the CSV',
      ),
    );
  }
  return problems;
}
