import { carryBounds, type Carried } from '../domain/carried-bound.ts';
import { deriveCell } from '../domain/computed-column.ts';
import type { Column } from '../domain/dataset.ts';
import type { Derivation } from '../domain/derivation.ts';
import type { Row } from '../domain/selection.ts';
import type { Library } from './library.ts';
import { measureOfNumber } from './measures.ts';
import { isPartialSum } from './partial-sums.ts';

/**
 * What the bounds among its rows, and members that are not counted, make of a number; `place` is what it is called
 * after.
 */
export function boundsOf(
  from: Derivation,
  place: string | undefined,
  library: Library,
): Carried | undefined {
  const dataset = library.datasets.entries.get(from.dataset)?.value;
  return dataset && carryBounds(from, dataset, isPartialSum(from, place, library));
}

/** The same of a computed cell. */
export function boundsOfCell(
  id: string,
  name: string,
  { computed }: Column,
  row: Row,
  library: Library,
): Carried | undefined {
  if (!computed) return undefined;
  const place = measureOfNumber(id, name, row, library)?.place;
  return boundsOf(deriveCell(computed, row), place, library);
}
