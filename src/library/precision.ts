import type { Dataset } from '../domain/dataset.ts';
import { dimensionOf } from '../domain/dimension-of.ts';
import { listEstimates } from '../domain/estimates.ts';
import type { Fact } from '../domain/fact.ts';
import { hull, type Interval } from '../domain/interval.ts';
import { familyOf, type Measure } from '../domain/measure.ts';
import {
  createReader,
  findPrecision,
  type Contest,
  type Evidence,
  type Precision,
} from '../domain/precision.ts';
import { unround } from '../domain/unround.ts';
import type { Row } from '../domain/selection.ts';
import type { Library } from './library.ts';
import { measureOf, measureOfEstimate, measureOfNumber, type Given } from './measures.ts';
import { once } from './once.ts';

/** Estimates of one thing and time, with the fact that holds them and what they allow together. */
export interface HeldContest extends Required<Contest> {
  estimates: Interval[];
}

/**
 * Where the true value of a fact or estimate may lie that is computed; `open` where that has no bound. What stands as
 * its source prints it has no such interval.
 */
export const precisionOf = ({ from }: Given, library: Library): Precision | 'open' | undefined =>
  from && findPrecision(from, evidenceOf(library));

/** What a number leaves open: by how it is computed, or else by how it is rounded. */
export function intervalOf(given: Given, unit: string, library: Library): Interval {
  const { from } = given;
  const precision = from && findPrecision(from, bareEvidenceOf(library));
  if (precision && precision !== 'open') return precision;
  const column = from && library.datasets.entries.get(from.dataset)?.value.columns[from.column];
  const dimension = dimensionOfUnit(unit, library) ?? 'number';
  return unround(Number(given.value), column?.rounding, dimension);
}

/** What a fact leaves open: all that its estimates allow, where it is contested; and which contested facts it rests on. */
export function readFact(fact: Fact, library: Library): Interval & Pick<Precision, 'contested'> {
  const measure = measureOf(fact, library);
  const held = measure && findContests(library).get(contestKey(measure));
  if (held) return { ...held.interval, contested: [held.fact] };
  const precision = precisionOf(fact, library);
  if (precision && precision !== 'open') return precision;
  // Without a measure no one knows which estimates are of one time.
  const given: Given[] = fact.contested && !measure ? listEstimates(fact) : [fact];
  const all = given.map((one) => intervalOf(one, fact.unit, library));
  return { ...hull(all), contested: fact.contested ? [fact.id] : [] };
}

/** The same of the numbers in a column of a table; contests are left aside. */
export const readStated = (id: string, column: string, dataset: Dataset, library: Library) =>
  createReader({ dataset: id, column }, dataset, bareEvidenceOf(library));

/** Contests by what they are about: a fact may hold estimates of several years or stages, of which each is one. */
export const findContests = once(
  (library: Library): ReadonlyMap<string, HeldContest> =>
    new Map(
      [...library.facts.entries.values()].flatMap(({ value }) => listContests(value, library)),
    ),
);

function listContests(fact: Fact, library: Library): [string, HeldContest][] {
  if (!fact.contested) return [];
  const known = listEstimates(fact).flatMap((estimate, index) => {
    const measure = measureOfEstimate(fact, index, library);
    const isNumber = typeof estimate.value === 'number';
    return measure && isNumber ? [{ key: contestKey(measure), estimate }] : [];
  });
  return [...Map.groupBy(known, ({ key }) => key)].flatMap(
    ([key, same]): [string, HeldContest][] => {
      const estimates = same.map(({ estimate }) => intervalOf(estimate, fact.unit, library));
      return same.length < 2
        ? []
        : [[key, { fact: fact.id, estimates, interval: hull(estimates) }]];
    },
  );
}

/** For how many years after its last estimates a number of the same thing counts as contested. */
const reach = 2;

/**
 * The contested fact that a number of a table is an estimate of. A number of a later year, of which no one else has
 * given one yet, is as contested as the last; how far it may lie off is not known.
 */
function contestOfNumber(
  dataset: string,
  column: string,
  row: Row,
  library: Library,
): Contest | undefined {
  const measure = measureOfNumber(dataset, column, row, library);
  if (!measure) return undefined;
  const contests = findContests(library);
  const own = contests.get(contestKey(measure));
  if (own) return own;
  const years = Array.from({ length: reach }, (_, back) => Number(measure.period) - back - 1);
  const earlier = years.flatMap(
    (year) => contests.get(contestKey({ ...measure, period: String(year) })) ?? [],
  );
  return earlier[0] && { fact: earlier[0].fact };
}

export const contestKey = (measure: Measure): string => `${familyOf(measure)} ${measure.period}`;

export const evidenceOf = once((library: Library): Evidence => ({
  ...bareEvidenceOf(library),
  contestOf: (row, column, dataset) => contestOfNumber(dataset, column, row, library),
}));

/** Evidence that knows of no contests: by it they are found. */
const bareEvidenceOf = once((library: Library): Evidence => ({
  datasetOf: (id) => library.datasets.entries.get(id)?.value,
  dimensionOf: (unit) => dimensionOfUnit(unit, library),
  contestOf: () => undefined,
}));

export function dimensionOfUnit(id: string | undefined, library: Library): string | undefined {
  const unit = library.units.entries.get(id ?? '')?.value;
  return unit && dimensionOf(unit);
}
