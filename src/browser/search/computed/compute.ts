import type { Formatter } from '../../../domain/format.ts';
import type { AnswerRecord, Intent } from '../../../search/words/answer-file.ts';
import type { RowFile } from '../../../search/words/row-file.ts';
import type { Fit } from '../fit.ts';
import { fill } from '../../../domain/fill.ts';
import type { Term } from '../term.ts';
import { isYear } from '../years.ts';
import type { Computed } from './computed.ts';
import { comparePlaces } from './compare-places.ts';
import { describeChange } from './describe-change.ts';
import { describeRows, toRow } from './describe-rows.ts';
import { latestEditions, type Series, type SeriesRow } from './series.ts';

/** What is worked out for a query, where it asks for something of the kind. */
export type Compute = (terms: readonly Term[]) => Computed | undefined;

interface Parts {
  words: RowFile['words'];
  formatter: Pick<Formatter, 'value' | 'number'>;
  /** The series of all tables that are of what the terms name. */
  list: (terms: readonly Term[]) => Series[];
  judge: (terms: readonly Term[], records: readonly AnswerRecord[]) => Fit[];
}

/** Years that a query asks for; without an end, to the latest there is. */
interface Span {
  from: number;
  to: number;
  /** Both ends are named. */
  isExact: boolean;
}

const working: ReadonlySet<Intent | undefined> = new Set([
  'series',
  'rise',
  'fall',
  'change',
  'editions',
] as const);
/** Terms that say what is to be worked out, and of which years; the others name things. */
export const isWorking = (term: Term): boolean => working.has(term.asks) || isYear(term);

const changes: ReadonlySet<Intent | undefined> = new Set(['rise', 'fall', 'change'] as const);

export function createComputer(parts: Parts): Compute {
  const { words, formatter } = parts;
  const find = (terms: readonly Term[]) => findSeries(terms, parts);
  return (terms) => {
    const intent = terms.find(({ asks }) => working.has(asks))?.asks;
    const years = terms.filter(isYear);
    const span = readSpan(years);
    const named = terms.filter((term) => !isWorking(term));
    const places = named.filter((term) => term.places.length > 0);
    if (places.length > 1 && intent !== 'editions')
      return comparePlaces(named, { find, words, formatter, year: yearOf(years) });
    if (named.length === 0 || (intent === undefined && span === undefined)) return undefined;
    const found = find(named);
    if (intent === 'editions') return found[0] && describeEditions(found[0], years, words);
    const [best] = found
      .map((series) => ({ series, rows: cut(latestEditions(series.rows), span) }))
      .filter(({ rows }) => rows.length > 1);
    if (!best)
      return changes.has(intent) && span?.isExact ? refuseBasis(found, span, words) : undefined;
    const { series, rows } = best;
    return {
      ...describeRows('series', titleOf(series, rows, words), series, rows),
      ...(changes.has(intent) &&
        describeChange(pickStart(rows, span ? 'change' : intent), rows.at(-1)!, series, parts)),
    };
  };
}

/** Of all series those that are of everything named and of nothing else, the plainest and longest first. */
function findSeries(terms: readonly Term[], { list, judge }: Parts): Series[] {
  const all = list(terms);
  const fits = judge(
    terms,
    all.map(({ rows }) => rows.at(-1)!.record),
  );
  return all
    .map((series, at) => ({ series, fit: fits[at]! }))
    .filter(({ fit }) => fit.isWhole)
    .toSorted(
      (a, b) =>
        a.fit.kinds - b.fit.kinds ||
        countYears(b.series) - countYears(a.series) ||
        b.fit.year - a.fit.year,
    )
    .map(({ series }) => series);
}

const titleOf = (series: Series, rows: readonly SeriesRow[], words: RowFile['words']): string =>
  fill(words.overYears, {
    name: series.name,
    from: String(rows[0]!.year),
    to: String(rows.at(-1)!.year),
  });

/** The one year that is asked for. */
const yearOf = ([first, second]: readonly Term[]): number | undefined =>
  first && !second ? first.number!.values[0] : undefined;

const countYears = ({ rows }: Series): number => new Set(rows.map(({ year }) => year)).size;

/** “since 2010”, “from 2018 to 2022”; a single year that is no beginning asks for that year alone. */
function readSpan(years: readonly Term[]): Span | undefined {
  const values = years.flatMap(({ number }) => number!.values);
  if (values.length > 1)
    return { from: Math.min(...values), to: Math.max(...values), isExact: true };
  if (!years.some(({ isStart }) => isStart)) return undefined;
  return { from: values[0]!, to: Number.POSITIVE_INFINITY, isExact: false };
}

/** The rows of those years; none where both ends are named and one has no number. */
function cut(rows: readonly SeriesRow[], span: Span | undefined): SeriesRow[] {
  if (!span) return [...rows];
  const inside = rows.filter(({ year }) => year >= span.from && year <= span.to);
  const hasEnds = inside[0]?.year === span.from && inside.at(-1)?.year === span.to;
  return span.isExact && !hasEnds ? [] : inside;
}

/** A fall is from the highest number, a rise from the lowest; of several the last. */
function pickStart(rows: readonly SeriesRow[], intent: Intent | undefined): SeriesRow {
  if (intent !== 'rise' && intent !== 'fall') return rows[0]!;
  const isFurther = (one: SeriesRow, other: SeriesRow) =>
    intent === 'fall' ? one.amount >= other.amount : one.amount <= other.amount;
  return rows.reduce((best, row) => (isFurther(row, best) ? row : best), rows[0]!);
}

/** Every edition of the years that are asked for, or of all. */
function describeEditions(
  series: Series,
  years: readonly Term[],
  words: RowFile['words'],
): Computed {
  const asked = years.flatMap(({ number }) => number!.values);
  const rows = series.rows.filter(({ year }) => asked.length === 0 || asked.includes(year));
  return {
    ...describeRows('editions', fill(words.ofEditions, { name: series.name }), series, rows),
    rows: rows.map((row) => toRow(row, `${row.year} (${row.record.source?.title ?? row.edition})`)),
  };
}

/** Both years are given, but by different columns: each has a basis of its own. */
function refuseBasis(
  found: readonly Series[],
  { from, to }: Span,
  words: RowFile['words'],
): Computed | undefined {
  const at = (year: number) =>
    found.flatMap((series) =>
      latestEditions(series.rows)
        .filter((row) => row.year === year)
        .map((row) => ({ series, row })),
    )[0];
  const [start, end] = [at(from), at(to)];
  if (!start || !end) return undefined;
  const sides = [start, end];
  const bases = sides.map(({ series, row }) => `${row.year}: ${series.name}, ${row.record.value}.`);
  const title = fill(words.overYears, {
    name: end.series.name,
    from: String(from),
    to: String(to),
  });
  return {
    ...describeRows('series', title, end.series, []),
    rows: sides.map(({ row }) => toRow(row, String(row.year))),
    refusal: fill(words.refusedBasis, {
      from: String(from),
      to: String(to),
      bases: bases.join(' '),
    }),
  };
}
