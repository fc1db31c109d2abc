import { address } from '../domain/addresses.ts';
import type { Column } from '../domain/dataset.ts';
import type { LocalizedText } from '../domain/localized-text.ts';
import type { Cell } from '../domain/selection.ts';
import { getValue, type Library } from '../library/library.ts';
import { localesOf, createHref, type Locale } from '../views/locale.ts';
import type { DatasetFile } from './dataset-file.ts';
import type { Locate } from './locate.ts';
import { describeSource } from './parts.ts';
import { inEachLanguage } from './words.ts';

/** A dataset with its description and all its rows, as `/data/<id>.json` gives it. */
export function describeDataset(id: string, library: Library, locate: Locate): DatasetFile {
  const dataset = getValue(library.datasets, id);
  const locales = localesOf(library);
  const first = locales[0]!;
  const say = (text: LocalizedText) => inEachLanguage(locales, text);
  const columns = Object.entries(dataset.columns);
  return {
    $schema: locate(createHref(address.datasetSchema, undefined)),
    version: '1.1',
    id,
    url: locate(first.href(address.dataset(id))),
    csv: locate(createHref(address.datasetCsv(id), undefined)),
    title: say(dataset.title),
    description: say(dataset.description),
    licence: dataset.licence,
    asOf: dataset.asOf,
    reviewBy: dataset.reviewBy,
    caveats: dataset.caveats.map(say),
    revisions: dataset.revisions.map(({ date, what }) => ({ date, what: say(what) })),
    sources: dataset.sources.map((source) => describeSource(source, first, locate)),
    key: dataset.key,
    columns: columns.map(([name, column]) => ({ name, ...describeColumn(column, locales) })),
    rows: dataset.rows.map((row) =>
      Object.fromEntries(columns.map(([name, column]) => [name, toJson(row[name], column)])),
    ),
  };
}

function describeColumn(column: Column, locales: readonly Locale[]) {
  const { type, optional, unit: id, values } = column;
  const say = (text: LocalizedText) => inEachLanguage(locales, text);
  const unit = id ? getValue(locales[0]!.library.units, id) : undefined;
  return {
    label: say(column.label),
    description: column.description && say(column.description),
    type,
    unit: id && unit ? { id, name: say(unit.name) } : undefined,
    optional,
    values:
      values &&
      Object.fromEntries(Object.entries(values).map(([code, words]) => [code, say(words)])),
  };
}

function toJson(cell: Cell, { type }: Column): string | number | null {
  if (cell === undefined || cell === '') return null;
  return type === 'year' ? Number(cell) : cell;
}
