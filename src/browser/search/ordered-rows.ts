import type { RowTable } from '../../search/words/row-file.ts';
import { selectRows, type Prepared } from './selected-rows.ts';
import type { Term } from './term.ts';

/** “top 3”: so many, and no year or amount. */
export const isCount = (number: Term['number']): boolean =>
  number !== undefined &&
  !number.isPercent &&
  number.values.every((value) => value >= 1 && value <= 20);

interface Order {
  table: RowTable;
  at: number;
  /** The greatest first, one for each economy. */
  rows: RowTable['rows'];
}

/** The rows of each thing that the terms name, in the latest year, by the size of their number. */
export function orderRows(
  prepared: Prepared,
  at: number,
  terms: readonly Term[],
  language: string,
): Order[] {
  const { table } = prepared;
  const place = table.dimensions.findIndex(({ kind }) => kind === 'place');
  if (place < 0 || table.measures[at]!.isOwnPlace) return [];
  const groups = new Set(table.dimensions[place]!.groups);
  const valueOf = (row: RowTable['rows'][number]) => row[table.dimensions.length + 1 + 2 * at];
  const all = selectRows(prepared, at, terms, language).filter(
    (row) => !groups.has(row[place]!) && typeof valueOf(row) === 'number',
  );
  const year = table.dimensions.findIndex(({ kind }) => kind === 'year');
  const yearOf = (row: RowTable['rows'][number]) =>
    year < 0 ? '' : table.dimensions[year]!.labels[row[year]!]!;
  const thingOf = (row: RowTable['rows'][number]) =>
    table.dimensions.map(({ kind }, index) => (kind === 'words' ? row[index] : '')).join();
  return [...Map.groupBy(all, thingOf).values()].flatMap((some) => {
    const latest = some.map(yearOf).sort().at(-1);
    const rows = some.filter((row) => yearOf(row) === latest);
    const economies = new Set(rows.map((row) => row[place]));
    if (rows.length < 2 || economies.size < rows.length) return [];
    return [{ table, at, rows: rows.toSorted((a, b) => valueOf(b)! - valueOf(a)!) }];
  });
}
