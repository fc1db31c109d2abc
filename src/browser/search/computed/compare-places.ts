import type { Formatter } from '../../../domain/format.ts';
import type { RowFile } from '../../../search/words/row-file.ts';
import { fill } from '../../../domain/fill.ts';
import type { Term } from '../term.ts';
import { computeRatio, isBound } from './change.ts';
import type { Computed } from './computed.ts';
import { describeRows, toRow } from './describe-rows.ts';
import { latestEditions, type Series, type SeriesRow } from './series.ts';

interface Parts {
  find: (terms: readonly Term[]) => Series[];
  words: RowFile['words'];
  formatter: Pick<Formatter, 'number'>;
  /** The year that is asked for; without one, the latest that all have. */
  year: number | undefined;
}

/** What a number of the series measures: only such numbers stand beside each other. */
const basisOf = ({ table, rows }: Series): string => `${table.address} ${rows[0]!.what}`;

/**
 * The numbers of one column of one table for each of several places, in one year; a refusal where each place has
 * numbers, but no column and year has them all. Nothing where one has none.
 */
export function comparePlaces(
  terms: readonly Term[],
  { find, words, formatter, year }: Parts,
): Computed | undefined {
  const isPlace = (term: Term) => term.places.length > 0;
  const others = terms.filter((term) => !isPlace(term));
  const all = terms.filter(isPlace).map((place) => find([...others, place]));
  if (others.length === 0 || all.some((series) => series.length === 0)) return undefined;
  for (const first of all[0]!) {
    const same = all.map((series) => series.find((one) => basisOf(one) === basisOf(first)));
    const rows = same.every((one) => one !== undefined) ? alignYear(same, year) : [];
    if (rows.length === 0) continue;
    const title = fill(words.compared, {
      what: rows[0]!.what,
      places: rows.map(({ place }) => place).join(' / '),
      year: String(rows[0]!.year),
    });
    const ratio = describeRatio(rows, words, formatter);
    return {
      ...describeRows('comparison', title, first, rows, ({ place }) => place),
      ...(ratio && { note: ratio }),
    };
  }
  const sides = all.map(([series]) => ({ series: series!, row: series!.rows.at(-1)! }));
  const bases = sides.map(({ series, row }) => `${series.name}, ${row.year}.`).join(' ');
  return {
    ...describeRows('comparison', sides[0]!.series.table.title, sides[0]!.series, []),
    rows: sides.map(({ row }) => toRow(row, row.record.title)),
    refusal: fill(words.refusedCompare, { bases }),
  };
}

/** The rows of all in the year, or in the latest that all have; none where there is no such year. */
function alignYear(series: readonly Series[], year: number | undefined): SeriesRow[] {
  const rows = series.map((one) => latestEditions(one.rows));
  const years = rows[0]!.map((row) => row.year).toReversed();
  const shared = years.find(
    (one) =>
      (year === undefined || one === year) &&
      rows.every((some) => some.some((row) => row.year === one)),
  );
  return shared === undefined ? [] : rows.map((some) => some.find((row) => row.year === shared)!);
}

/** How many times the one is of the other; of bounds and ranges nothing is said. */
function describeRatio(
  rows: readonly SeriesRow[],
  words: RowFile['words'],
  formatter: Pick<Formatter, 'number'>,
): string | undefined {
  const [greater, less] = rows.toSorted((a, b) => b.amount - a.amount);
  if (rows.length !== 2 || !greater || !less || less.amount === 0) return undefined;
  if (rows.some((row) => isBound(row) || row.upper !== undefined)) return undefined;
  const sentence = fill(words.ratio, {
    column: greater.what,
    rows: greater.place,
    of: less.place,
  });
  return `${sentence}: ${formatter.number(computeRatio(greater, less))}`;
}
