import type { Computed, ComputedRow } from './computed.ts';
import type { Series, SeriesRow } from './series.ts';

export const toRow = ({ record, amount }: SeriesRow, label: string): ComputedRow => ({
  label,
  value: record.value ?? '',
  amount,
  marks: record.marks ?? [],
  source: record.source!,
});

/** Rows of one table, each by its year unless told otherwise. */
export const describeRows = (
  kind: Computed['kind'],
  title: string,
  { table }: Series,
  rows: readonly SeriesRow[],
  labelOf = ({ year }: SeriesRow): string => String(year),
): Computed => ({
  kind,
  title,
  rows: rows.map((row) => toRow(row, labelOf(row))),
  dataset: { title: table.title, address: table.address },
});
