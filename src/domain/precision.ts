import { deriveCell } from './computed-column.ts';
import type { Dataset } from './dataset.ts';
import type { Derivation } from './derivation.ts';
import { operateOnIntervals, type Interval } from './interval.ts';
import { unround } from './unround.ts';
import { selectRows, type Row } from './selection.ts';

/** Where the true value of a computed number may lie. */
export interface Precision extends Interval {
  /** How some input is rounded was told from the zeros at its end: no one states it. */
  isInferred: boolean;
  /** Contested facts that are among the inputs. */
  contested: readonly string[];
}

/** A contested fact that a number is an estimate of. */
export interface Contest {
  fact: string;
  /** All that its estimates allow, where they are of the same time. */
  interval?: Interval;
}

/** What numbers are judged by: the tables, what their units are of, and what is contested. */
export interface Evidence {
  datasetOf: (id: string) => Dataset | undefined;
  /** What the numbers of a unit are of; nothing of an unknown one. */
  dimensionOf: (unit: string | undefined) => string | undefined;
  /** Nothing where the number of the row is not contested. */
  contestOf: (row: Row, column: string, dataset: string) => Contest | undefined;
}

/**
 * The interval of a number that is computed over rows, or read from a cell that is; nothing of a number that stands as
 * its source prints it, and `open` where the base of a comparison may be zero.
 */
export function findPrecision(
  from: Derivation,
  evidence: Evidence,
  isInner = false,
): Precision | 'open' | undefined {
  const dataset = evidence.datasetOf(from.dataset);
  if (!dataset) return undefined;
  const { compute } = from;
  const read = createReader(from, dataset, evidence, isInner);
  const own = selectRows(dataset.rows, from.rows).flatMap(read);
  if (!compute) {
    const [cell] = own;
    return dataset.columns[from.column]?.computed && cell ? convert(cell, from) : undefined;
  }
  const base = from.of ? selectRows(dataset.rows, from.of).flatMap(read) : [];
  if (own.length === 0) return undefined;
  const interval = operateOnIntervals(compute, own, base);
  if (!interval) return 'open';
  const all = [...own, ...base];
  const isInferred = all.some((input) => input.isInferred);
  const contested = [...new Set(all.flatMap((input) => input.contested))];
  return convert({ ...interval, isInferred, contested }, from);
}

/**
 * Gives the interval of a row’s number in that column, the same object for the same row; none of a row without a
 * number. It is the one place that says what a number of a table leaves open, its qualifier aside.
 */
export function createReader(
  { dataset: id, column: name }: Pick<Derivation, 'dataset' | 'column'>,
  dataset: Dataset,
  evidence: Evidence,
  isInner = false,
): (row: Row) => Precision[] {
  const known = new Map<Row, Precision[]>();
  const column = dataset.columns[name]!;
  const dimension = evidence.dimensionOf(column.unit) ?? 'number';
  const read = (row: Row): Precision[] => {
    const value = row[name];
    if (typeof value !== 'number') return [];
    // What is worked out of what is worked out is refused by the checks, and might have no end.
    if (column.computed && !isInner) {
      const inner = findPrecision(deriveCell(column.computed, row), evidence, true);
      if (inner && inner !== 'open') return [inner];
    }
    const contest = evidence.contestOf(row, name, id);
    const isInferred = column.rounding === undefined;
    const interval = contest?.interval ?? unround(value, column.rounding, dimension);
    return [{ ...interval, isInferred, contested: contest ? [contest.fact] : [] }];
  };
  return (row: Row): Precision[] => {
    const inputs = known.get(row) ?? read(row);
    known.set(row, inputs);
    return inputs;
  };
}

/** A conversion is taken to be exact. */
const convert = ({ low, high, ...rest }: Precision, { convert }: Derivation): Precision => {
  const factor = convert?.factor ?? 1;
  return { low: low * factor, high: high * factor, ...rest };
};
