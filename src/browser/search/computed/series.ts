import type { AnswerRecord } from '../../../search/words/answer-file.ts';
import type { Dimension, RowTable } from '../../../search/words/row-file.ts';
import { selectRows, type Prepared } from '../selected-rows.ts';
import type { Term } from '../term.ts';
import type { Point } from './change.ts';

/** A number of one thing at one place, of one year and one edition. */
export interface SeriesRow extends Point {
  /** What it is of, without the year. */
  name: string;
  /** The same without the place, and the place. */
  what: string;
  place: string;
  year: number;
  /** When its source was published: of two numbers for one year the newer counts. */
  edition: string;
  record: AnswerRecord;
}

/** All numbers that one column of a table has of one thing at one place. */
export interface Series {
  table: RowTable;
  /** What they are of, without the year. */
  name: string;
  /** By year, then by edition. */
  rows: SeriesRow[];
}

type Row = RowTable['rows'][number];

/** A query that names so little that more series than these are of it asks for none of them. */
const most = 40;

/**
 * The numbers of column `at` over all years, for each thing at each place that the terms name. `describe` makes the
 * record of a row.
 */
export function listSeries(
  prepared: Prepared,
  at: number,
  terms: readonly Term[],
  language: string,
  describe: (table: RowTable, row: Row, at: number) => SeriesRow[],
): Series[] {
  const { table } = prepared;
  if (!table.dimensions.some(({ kind }) => kind === 'year')) return [];
  const groups = new Map<string, Row[]>();
  for (const row of selectRows(prepared, at, terms, language, 'all')) {
    const key = table.dimensions.map(({ kind }, index) => (isThing(kind) ? row[index] : '')).join();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  if (groups.size > most) return [];
  return [...groups.values()].flatMap((rows) => {
    const described = rows.flatMap((row) => describe(table, row, at));
    const sorted = described.toSorted(
      (a, b) => a.year - b.year || a.edition.localeCompare(b.edition),
    );
    return sorted.length > 0 ? [{ table, name: sorted[0]!.name, rows: sorted }] : [];
  });
}

const isThing = (kind: Dimension['kind']): boolean => kind === 'words' || kind === 'place';

/** One number for each year: that of the latest edition. */
export function latestEditions(rows: readonly SeriesRow[]): SeriesRow[] {
  return [...new Map(rows.map((row) => [row.year, row])).values()];
}
