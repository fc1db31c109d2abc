import type { Derivation } from '../domain/derivation.ts';
import { selectRows } from '../domain/selection.ts';
import type { Library } from './library.ts';
import { measureOfNumber } from './measures.ts';

/**
 * Whether a sum or share that is called after a group of places counts some of its members alone: the table has no
 * number of the others, and does not say that they have none.
 */
export function isPartialSum(
  from: Derivation,
  place: string | undefined,
  library: Library,
): boolean {
  if (from.compute !== 'sum' && from.compute !== 'share') return false;
  const members = library.places.entries.get(place ?? '')?.value.members;
  const dataset = library.datasets.entries.get(from.dataset)?.value;
  if (!members || !dataset || dataset.complete) return false;
  const counted = new Set(
    selectRows(dataset.rows, from.rows)
      .filter((row) => typeof row[from.column] === 'number')
      .map((row) => measureOfNumber(from.dataset, from.column, row, library)?.place),
  );
  return members.some((member) => !counted.has(member));
}
