import type { Dataset } from './dataset.ts';
import type { Derivation } from './derivation.ts';
import { dimensionOf } from './dimension-of.ts';
import type { Operation } from './operation.ts';
import type { Unit } from './unit.ts';

/** What is wrong with the unit of a result, and the mend. */
export interface UnitFault {
  message: string;
  hint: string;
}

/** What the result of an operation is of, where that is not what the column is of, and how the unit may be called. */
const results: Partial<Record<Operation, { dimensions: readonly string[]; example: string }>> = {
  share: { dimensions: ['proportion'], example: 'one in per cent' },
  change: { dimensions: ['proportion'], example: 'one in per cent' },
  ratio: { dimensions: ['multiple', 'number'], example: 'one of multiples, or a plain number' },
  rank: { dimensions: ['number'], example: 'a plain number' },
  count: { dimensions: ['count'], example: 'one of things that are counted' },
};

/**
 * Whether the value can be in that unit. A cell, a sum, the least and the greatest are in that of their column unless
 * a conversion is declared; between two percentages lie percentage points.
 */
export function findUnitFault(
  from: Derivation,
  id: string,
  dataset: Dataset,
  units: ReadonlyMap<string, Unit>,
): UnitFault | undefined {
  const own = dataset.columns[from.column]?.unit;
  const [unit, ownUnit] = [units.get(id), units.get(own ?? '')];
  // An unknown unit is reported for itself.
  if (!unit || (own !== undefined && !ownUnit)) return undefined;
  const [is, was] = [dimensionOf(unit), ownUnit && dimensionOf(ownUnit)];
  const isShare = was === 'proportion' || was === 'points';
  if (from.compute === 'change' && isShare) {
    const message = 'A change of percentages in per cent is taken for one in percentage points';
    return { message, hint: 'Write compute: difference, with a unit of percentage points' };
  }
  const result = from.compute && results[from.compute];
  if (result) {
    if (result.dimensions.includes(is)) return undefined;
    return {
      message: `The unit is "${id}", which a ${from.compute} cannot be in`,
      hint: `Write the id of ${result.example}`,
    };
  }
  if (from.compute === 'difference' && isShare) {
    if (is === 'points') return undefined;
    return {
      message: `The unit is "${id}", but between two percentages lie percentage points`,
      hint: 'Write the id of a unit whose dimension is points',
    };
  }
  if (from.convert) return findConversionFault(id, is, own, was);
  if (own === id) return undefined;
  return {
    message: `The unit is "${id}", but the column "${from.column}" is in "${own ?? 'no unit'}"`,
    hint: `Write unit: ${own ?? id}`,
  };
}

/** Kilograms become tonnes, and dollars another currency; but tonnes never dollars. */
function findConversionFault(
  id: string,
  is: string,
  own: string | undefined,
  was: string | undefined,
): UnitFault | undefined {
  const plain = (dimension = '') => dimension.replace(/:[A-Z]{3}/, '');
  if (plain(is) === plain(was)) return undefined;
  return {
    message: `"${own ?? 'no unit'}" is of ${was ?? 'nothing'}, "${id}" of ${is}: no factor converts one into the other`,
    hint: 'Remove convert, or name a unit of the same dimension',
  };
}
