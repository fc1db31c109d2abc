import { qualifierOf, type Dataset } from './dataset.ts';
import type { Derivation } from './derivation.ts';
import type { Qualifier } from './qualifier.ts';
import { selectRows, type Row } from './selection.ts';

/** In which direction the true number may lie from the one that is given. */
interface Doubt {
  lower: boolean;
  higher: boolean;
}

/** The qualifiers that say enough of a number: one of them must stand with it. */
export type Carried = readonly Qualifier[] | 'unsettled';

/**
 * What bounds and approximations among the rows make of a number that is taken from them or computed over them, where
 * all numbers are positive: a share of “more than 62” is an upper bound. A rank that they leave open is `unsettled`;
 * nothing where no number in it is a bound. `isPartial`: the rows are some of those that the number is called after,
 * so that their sum is a lower bound.
 */
export function carryBounds(
  from: Derivation,
  dataset: Dataset,
  isPartial = false,
): Carried | undefined {
  const column = dataset.columns[from.column];
  // How many rows there are does not hang on what is in them.
  if (from.compute === 'count' || (!column?.qualifier && !isPartial)) return undefined;
  const numbersOf = (rows: readonly Row[]) =>
    rows.filter((row) => typeof row[from.column] === 'number');
  const own = numbersOf(selectRows(dataset.rows, from.rows));
  const within = new Set(own);
  const all = numbersOf(from.of ? selectRows(dataset.rows, from.of) : []);
  const base = all.filter((row) => !within.has(row));
  const amountOf = (row: Row): number => Number(row[from.column]);
  const doubtOf = (row: Row): Doubt => doubts[(column && qualifierOf(row, column)) ?? 'exact'];
  if (from.compute === 'rank')
    return isSettled(own, base, amountOf, doubtOf) ? undefined : 'unsettled';
  const carried =
    from.compute === 'min' || from.compute === 'max'
      ? [doubtOfEnd(from.compute, own, amountOf, doubtOf)]
      : [
          { lower: false, higher: isPartial },
          ...own.map(doubtOf),
          // The more the whole may be, the less the share; what is in both moves it as it moves itself.
          ...base.map((row) => turn(doubtOf(row))),
        ];
  return express(join(carried));
}

const doubts: Readonly<Record<Qualifier | 'exact', Doubt>> = {
  exact: { lower: false, higher: false },
  about: { lower: true, higher: true },
  'up-to': { lower: true, higher: false },
  'less-than': { lower: true, higher: false },
  'at-least': { lower: false, higher: true },
  'more-than': { lower: false, higher: true },
};

const join = (all: readonly Doubt[]): Doubt => ({
  lower: all.some(({ lower }) => lower),
  higher: all.some(({ higher }) => higher),
});

const turn = ({ lower, higher }: Doubt): Doubt => ({ lower: higher, higher: lower });

function express({ lower, higher }: Doubt): readonly Qualifier[] | undefined {
  if (lower && higher) return ['about'];
  // Whoever knows of doubts in the other direction besides says so.
  if (lower) return ['up-to', 'less-than', 'about'];
  return higher ? ['at-least', 'more-than', 'about'] : undefined;
}

/** The least number is in doubt where its own is, and where another may be less still; the greatest likewise. */
function doubtOfEnd(
  end: 'min' | 'max',
  rows: readonly Row[],
  amountOf: (row: Row) => number,
  doubtOf: (row: Row) => Doubt,
): Doubt {
  const amounts = rows.map(amountOf);
  const value = end === 'min' ? Math.min(...amounts) : Math.max(...amounts);
  const any = join(rows.map(doubtOf));
  // One number that is sure holds the end where it is, whatever others there are at it.
  const ends = rows.filter((row) => amountOf(row) === value).map(doubtOf);
  return end === 'min'
    ? { lower: any.lower, higher: ends.every(({ higher }) => higher) }
    : { lower: ends.every(({ lower }) => lower), higher: any.higher };
}

/** No bound among the rows could put one of `base`, with which they are compared, on their other side. */
function isSettled(
  own: readonly Row[],
  base: readonly Row[],
  amountOf: (row: Row) => number,
  doubtOf: (row: Row) => Doubt,
): boolean {
  const value = own.reduce((sum, row) => sum + amountOf(row), 0);
  const doubt = join(own.map(doubtOf));
  return base.every((row) =>
    amountOf(row) > value
      ? !doubtOf(row).lower && !doubt.higher
      : !doubtOf(row).higher && !doubt.lower,
  );
}
