import { z } from 'zod';
import { audience } from './audience.ts';
import { computedColumn } from './computed-column.ts';
import { findColumnNameFaults } from './column-names.ts';
import { difference } from './difference.ts';
import { localizedText } from './localized-text.ts';
import { columnMeasure, measureOfRow, type Measure } from './measure.ts';
import { qualifiers, type Qualifier } from './qualifier.ts';
import { fullDate, partialDate } from './partial-date.ts';
import { rounding } from './rounding.ts';
import { selection, type Row } from './selection.ts';

export const columnTypes = ['string', 'number', 'year', 'date', 'place'] as const;

const column = z.strictObject({
  label: localizedText,
  description: localizedText.optional(),
  /** `place` cells hold codes or names of content/places. */
  type: z.enum(columnTypes, { error: 'type must be string, number, year, date or place' }),
  /** Id of a unit in content/units; numbers need one. */
  unit: z.string().optional(),
  /** Code of a place that its numbers are of, whatever the place of their row: a world total beside each country. */
  place: z.string().optional(),
  /** Another column whose cells say that a number is a bound: `{ column: bound, cells: { over: more-than } }`. */
  qualifier: z
    .strictObject({
      column: z.string(),
      cells: z.record(z.string(), z.enum(qualifiers)),
    })
    .optional(),
  /** Another column whose cells start so where a number is an estimate: `{ column: note, cells: [Estimated] }`. */
  estimated: z.strictObject({ column: z.string(), cells: z.array(z.string()).min(1) }).optional(),
  /** It holds the lower ends of ranges whose upper ends the column `to` holds; the label is that of the range. */
  range: z.strictObject({ to: z.string(), label: localizedText }).optional(),
  /** How its numbers are rounded, where the publisher says so; else the zeros at their ends tell. */
  rounding: rounding.optional(),
  /** What its numbers measure, as data: adds to what the dataset says. */
  measure: columnMeasure.optional(),
  /** Another column, whose cells say on what basis a number is: numbers of two are never added or compared. */
  basis: z.string().optional(),
  /** Its numbers are worked out of the rows of a table, and the check works them out again. */
  computed: computedColumn.optional(),
  /** A cell may be empty: no number was published. */
  optional: z.boolean().default(false),
  /** The words of its cells are those of the row’s source, and so are the figures in them. */
  sourced: z.boolean().optional(),
  /** Words for cells that are codes, or text in one language, e.g. `est: { en: Estimated }`. */
  values: z.record(z.string(), localizedText).optional(),
});

const described = z.strictObject({
  title: localizedText,
  description: localizedText,
  /** Ids of the sources behind the table. */
  sources: z.array(z.string()).min(1, { error: 'Name at least one source' }),
  /** Column that names the source of each row; several are separated by semicolons. */
  sourceColumn: z.string().optional(),
  licence: z.string().min(1),
  /** The licence allows the whole table to be passed on; else only its single figures are cited. */
  publish: z.boolean().default(true),
  /** Date the newest figures speak of. */
  asOf: partialDate,
  reviewBy: fullDate,
  caveats: z.array(localizedText).default([]),
  /** What the publisher, or we, have changed in these figures, and when. */
  revisions: z.array(z.strictObject({ date: partialDate, what: localizedText })).default([]),
  /** Columns in the order of the CSV. */
  columns: z.record(z.string(), column).transform(withoutPrototype),
  /** Columns that together name a row; no two rows may share them. */
  key: z.array(z.string()).min(1, { error: 'Name the columns that identify a row' }),
  /** Columns that say what the number of a row measures; without them, its heading and the key do. */
  measures: z.array(z.string()).optional(),
  /** What all its numbers measure, as data, so that they are compared with those of other tables. */
  measure: columnMeasure.optional(),
  /** Rows that a later edition has replaced: `{ preferred: no }`. They are compared with nothing. */
  superseded: selection.optional(),
  /** Column that tells estimates of one thing apart: its rows differ, and say so. */
  estimates: z.string().optional(),
  /** A place that is not listed has none: sums over the members of a group are whole. */
  complete: z.boolean().default(false),
  /** Tables whose numbers of the same measure are others, and why. */
  differs: z.array(difference).default([]),
  theme: z.string().optional(),
  audience,
});

/** Metadata beside a tidy CSV: `content/data/<id>.yaml` describes `content/data/<id>.csv`. */
export const datasetMetadata = described.check(({ value, issues }) => {
  for (const { name, message } of findColumnNameFaults(Object.keys(value.columns)))
    issues.push({ code: 'custom', path: ['columns', name], input: name, message });
});

export type DatasetMetadata = z.infer<typeof datasetMetadata>;
export type Column = z.infer<typeof column>;

/** A described table with its rows, cells typed as its columns say. */
export interface Dataset extends DatasetMetadata {
  rows: Row[];
  /** Line of each row in the CSV, for messages. */
  lines: number[];
}

/** What the number of the column in that row measures, where the table says it. */
export function measureOfCell(dataset: Dataset, name: string, row: Row): Measure | undefined {
  const column = dataset.columns[name];
  if (column?.type !== 'number') return undefined;
  const { place, measure } = column;
  return measureOfRow({ ...dataset.measure, ...(place ? { place } : {}), ...measure }, row);
}

/** What the number of the column in a row may be of the true one, where the table says so. */
export function qualifierOf(row: Row, { qualifier }: Column): Qualifier | undefined {
  if (!qualifier) return undefined;
  const cell = String(row[qualifier.column] ?? '');
  return Object.entries(qualifier.cells).find(([start]) => cell.startsWith(start))?.[1];
}

/** Whether the table says of the number in a row that it is an estimate. */
export function isEstimated(row: Row, { estimated }: Column): boolean {
  const cell = String(row[estimated?.column ?? ''] ?? '');
  return estimated?.cells.some((start) => cell.startsWith(start)) ?? false;
}

/** So that no name is found that was not given: every object has a `constructor`. */
function withoutPrototype<Value>(map: Record<string, Value>): Record<string, Value> {
  return Object.assign(Object.create(null) as Record<string, Value>, map);
}

/** Sources of the rows shown, where the table names them row by row; else of the whole dataset. */
export function sourcesOfRows(dataset: Dataset, rows: readonly Row[]): string[] {
  const { sourceColumn } = dataset;
  if (!sourceColumn) return dataset.sources;
  return [...new Set(rows.flatMap((row) => splitSources(row[sourceColumn])))];
}

export const splitSources = (cell: Row[string]): string[] =>
  String(cell ?? '')
    .split(';')
    .map((id) => id.trim())
    .filter(Boolean);
