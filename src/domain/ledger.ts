import type { Dataset } from './dataset.ts';
import type { Fact, FactRecord } from './fact.ts';
import type { ProblemKind } from './problem-kinds.ts';
import { selectRows } from './selection.ts';
import { suggest } from './suggestion.ts';

/** Why a fact has no value: what is wrong in the record, at which of its keys, and the mend. */
export interface Unresolved {
  path: string[];
  kind: ProblemKind;
  message: string;
  hint: string;
}

/** The fact with its value, typed in or read from the dataset cell it names. */
export function resolveFact(
  id: string,
  record: FactRecord,
  datasets: ReadonlyMap<string, Dataset>,
): Fact | Unresolved {
  const { from, value: typed, ...rest } = record;
  if (!from) return { id, ...rest, value: typed ?? '' };
  const dataset = datasets.get(from.dataset);
  if (!dataset) {
    return fault(
      ['from', 'dataset'],
      'unknown-dataset',
      `"${from.dataset}" is not in content/data`,
      suggest(from.dataset, datasets.keys(), 'Use the name of a file in content/data'),
    );
  }
  const names = Object.keys(dataset.columns);
  const named = [...Object.keys(from.rows).map((name) => ['rows', name]), ['column', from.column]];
  const wrong = named.find(([, name = '']) => !names.includes(name));
  if (wrong) {
    const [part = '', name = ''] = wrong;
    return fault(
      ['from', part, ...(part === 'rows' ? [name] : [])],
      'unknown-column',
      `${from.dataset} has no column "${name}"`,
      suggest(name, names, `Its columns are ${names.join(', ')}`),
    );
  }
  const unit = dataset.columns[from.column]?.unit;
  if (unit !== record.unit) {
    return fault(
      ['unit'],
      'wrong-unit',
      `The unit is "${record.unit}", but the column "${from.column}" is in "${unit ?? 'no unit'}"`,
      `Write unit: ${unit ?? record.unit}`,
    );
  }
  const rows = selectRows(dataset.rows, from.rows);
  if (rows.length !== 1) {
    return fault(
      ['from', 'rows'],
      'ambiguous-cell',
      `${rows.length} rows of ${from.dataset} match`,
      rows.length === 0
        ? 'Check the values against the CSV'
        : 'Add a column so that one row is left',
    );
  }
  const value = rows[0]?.[from.column];
  if (typeof value !== 'number') {
    return fault(
      ['from', 'column'],
      'empty-cell',
      `The cell "${from.column}" holds no number`,
      'Choose a row with a published number',
    );
  }
  return { id, ...rest, value, dataset: from.dataset };
}

export const isResolved = (result: Fact | Unresolved): result is Fact => !('path' in result);

function fault(path: string[], kind: ProblemKind, message: string, hint: string): Unresolved {
  return { path, kind, message, hint };
}
