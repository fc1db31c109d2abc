import { measureOfCell } from '../domain/dataset.ts';
import type { Estimate, Fact } from '../domain/fact.ts';
import { measureOfResult, type Measure } from '../domain/measure.ts';
import { selectRows, type Row, type Selection } from '../domain/selection.ts';
import type { Library } from './library.ts';
import { findPlace } from './places.ts';

export type Given = Pick<
  Fact | Estimate,
  'value' | 'from' | 'asOf' | 'measure' | 'qualifier' | 'source'
>;

/** What a fact, or an estimate of one, measures: by its own words, and by the rows that it is taken from. */
export function measureOf(
  { from, measure = {}, asOf }: Omit<Given, 'value' | 'source'>,
  library: Library,
): Measure | undefined {
  const given = Object.entries(measure).filter(([, word]) => word !== undefined);
  const found: Measure = {
    ...(from && measureOfDerivation(from, library)),
    ...Object.fromEntries(given),
  };
  if (found.quantity === undefined) return undefined;
  return withCode({ ...found, period: found.period ?? asOf.slice(0, 4) }, library);
}

/** Of the estimates of a fact, its own first. One that is typed in and says nothing else is of what the fact is of. */
export function measureOfEstimate(
  fact: Fact,
  index: number,
  library: Library,
): Measure | undefined {
  const estimate = fact.contested?.others[index - 1];
  if (!estimate) return measureOf(fact, library);
  if (estimate.from) return measureOf(estimate, library);
  const { period: _, ...shared } = measureOf(fact, library) ?? {};
  return measureOf({ ...estimate, measure: { ...shared, ...estimate.measure } }, library);
}

/** What the number of the column in that row measures, with the code of its place. */
export function measureOfNumber(
  id: string,
  column: string,
  row: Row,
  library: Library,
): Measure | undefined {
  const dataset = library.datasets.entries.get(id)?.value;
  const measure = dataset && measureOfCell(dataset, column, row);
  return measure && withCode(measure, library);
}

function measureOfDerivation(
  from: NonNullable<Given['from']>,
  library: Library,
): Measure | undefined {
  const rows = library.datasets.entries.get(from.dataset)?.value.rows ?? [];
  const read = (selection: Selection) =>
    selectRows(rows, selection).map((row) =>
      measureOfNumber(from.dataset, from.column, row, library),
    );
  const [own, whole] = [read(from.rows), from.of ? read(from.of) : []];
  const isKnown = (measure: Measure | undefined) => measure !== undefined;
  if (!own.every(isKnown) || !whole.every(isKnown)) return undefined;
  return measureOfResult(from, own, whole);
}

function withCode(measure: Measure, library: Library): Measure {
  const { place } = measure;
  if (place === undefined) return measure;
  return { ...measure, place: findPlace(library, place)?.id ?? place };
}
