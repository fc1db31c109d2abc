import { address } from '../domain/addresses.ts';
import { cellText } from '../domain/cell-text.ts';
import { shortCitation } from '../domain/citation.ts';
import { qualifierOf, splitSources, type Column, type Dataset } from '../domain/dataset.ts';
import { qualifiers } from '../domain/qualifier.ts';
import type { Row } from '../domain/selection.ts';
import { findPublished } from '../domain/source.ts';
import { getValue, publishedDatasets } from '../library/library.ts';
import { findPlace } from '../library/places.ts';
import type { Locale } from '../views/locale.ts';
import {
  packTable,
  rowWords,
  type CaveatFile,
  type Dimension,
  type Measure,
  type RowFile,
  type RowTable,
} from './words/row-file.ts';
import { namingsOf } from './named-things.ts';
import { listPlaceNames } from './names.ts';

/** The rows of every table that may be passed on as a whole. */
export function describeRows(locale: Locale): RowFile {
  const { library, language, strings } = locale;
  const tables = publishedDatasets(library)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, value }) => describeTable(id, value, locale))
    .map(packTable);
  const units = new Set(tables.flatMap(({ measures }) => measures.map(({ unit }) => unit)));
  return {
    format: { ...language, language: language.code, qualifiers: strings.qualifiers },
    units: Object.fromEntries([...units].map((id) => [id, getValue(library.units, id)])),
    asOf: strings.figure.asOf,
    ranked: strings.search.ranked,
    words: {
      ...(Object.fromEntries(
        rowWords.map((name) => [name, strings.search[name]]),
      ) as RowFile['words']),
      change: strings.figure.operations.change,
      ratio: strings.figure.operations.ratio,
      range: strings.page.range,
    },
    tables,
  };
}

/** The caveats of every such table. */
export function describeCaveats({ library, text, href }: Locale): CaveatFile {
  const tables = publishedDatasets(library).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(
    tables.map(({ id, value }) => [href(address.dataset(id)), value.caveats.map(text)]),
  );
}

function describeTable(id: string, dataset: Dataset, locale: Locale): RowTable[] {
  const { library, text, href } = locale;
  const names = listDimensions(dataset, locale);
  const columns = Object.entries(dataset.columns).filter(
    ([, { type, unit }]) => type === 'number' && unit !== undefined,
  );
  if (columns.length === 0) return [];
  const dimensions = names.map((name) => packDimension(name, dataset, locale));
  const sources = new Map<string, number>();
  const numberOf = (source: string) => {
    const known = sources.get(source) ?? sources.size;
    sources.set(source, known);
    return known;
  };
  const rows = dataset.rows.map((row): (number | null)[] => [
    ...dimensions.map(({ indexOf }) => indexOf(row)),
    numberOf(sourceOf(row, dataset)),
    ...columns.flatMap(([name, column]) => [
      typeof row[name] === 'number' ? row[name] : null,
      boundOf(row, column),
    ]),
  ]);
  return [
    {
      title: text(dataset.title),
      address: href(address.dataset(id)),
      ...(dataset.theme && { theme: dataset.theme }),
      dimensions: dimensions.map(({ dimension }) => dimension),
      measures: columns.map(([, column]) => describeMeasure(column, columns, locale)),
      sources: [...sources.keys()].map((name) => {
        const source = getValue(library.sources, name);
        return {
          title: shortCitation(source),
          address: href(address.source(name)),
          // Rows of a source without a date are taken for older than all others.
          date: findPublished(source) ?? '',
        };
      }),
      rows,
    },
  ];
}

/**
 * Columns that tell rows apart or say what their numbers measure, and those whose cells name subjects: words
 * first, then the place and the year. Of columns of places the first.
 */
function listDimensions({ key, measures, columns, rows, sourceColumn }: Dataset, locale: Locale) {
  const { subjects } = namingsOf(locale);
  const namesSubjects = (name: string) =>
    rows.every((row) => subjects(cellText(row[name], columns[name]!, locale.cells)).length > 0);
  const names = Object.keys(columns).filter((name) => {
    const { type } = columns[name]!;
    if (type === 'number' || name === sourceColumn) return false;
    return (
      key.includes(name) ||
      type === 'year' ||
      measures?.includes(name) ||
      (type === 'string' && columns[name]!.values && namesSubjects(name))
    );
  });
  const isPlace = (name: string) => columns[name]!.type === 'place';
  const rank = (name: string) => ['string', 'place', 'year'].indexOf(columns[name]!.type);
  return names
    .filter((name) => !isPlace(name) || name === names.find(isPlace))
    .toSorted((a, b) => rank(a) - rank(b));
}

const sourceOf = (row: Row, { sourceColumn, sources }: Dataset): string =>
  (sourceColumn ? splitSources(row[sourceColumn]).at(-1) : undefined) ?? sources[0]!;

function boundOf(row: Row, column: Column): number {
  const bound = qualifierOf(row, column);
  return bound === undefined ? -1 : qualifiers.indexOf(bound);
}

function describeMeasure(
  column: Column,
  all: readonly (readonly [name: string, column: Column])[],
  locale: Locale,
): Measure {
  const label = locale.text(column.range?.label ?? column.label);
  const upper = all.findIndex(([name]) => name === column.range?.to);
  return {
    label,
    unit: column.unit!,
    places: column.place ? [column.place] : namingsOf(locale).places(label),
    isOwnPlace: column.place !== undefined,
    ...(column.rounding && { rounding: column.rounding }),
    ...(upper >= 0 && { upper }),
  };
}

function kindOf(name: string, dataset: Dataset): Dimension['kind'] {
  const { type } = dataset.columns[name]!;
  if (type === 'place' || type === 'year') return type;
  return isEdition(name, dataset) ? 'edition' : 'words';
}

/** A column of the key that follows from the source of the row: it names the edition, and nothing that is measured. */
function isEdition(name: string, dataset: Dataset): boolean {
  const { key, measures, rows, sourceColumn } = dataset;
  if (!sourceColumn || !key.includes(name) || measures?.includes(name)) return false;
  const bySource = new Map(rows.map((row) => [sourceOf(row, dataset), row[name]]));
  return (
    new Set(bySource.values()).size > 1 &&
    rows.every((row) => bySource.get(sourceOf(row, dataset)) === row[name])
  );
}

/** The distinct values of a column in the order in which they come. */
function packDimension(name: string, dataset: Dataset, locale: Locale) {
  const { columns, rows } = dataset;
  const column = columns[name]!;
  const cells = [...new Set(rows.map((row) => String(row[name] ?? '')))];
  const kind = kindOf(name, dataset);
  const labels = cells.map((cell) => cellText(cell, column, locale.cells));
  const dimension: Dimension = { kind, labels };
  if (kind === 'place') {
    const places = cells.map((cell) => findPlace(locale.library, cell));
    dimension.codes = cells.map((cell, at) => [places[at]?.id ?? cell]);
    // The records have the names of places already.
    const names = listPlaceNames(locale);
    dimension.labels = labels.map((label, at) =>
      names[places[at]?.id ?? '']?.[0] === label ? '' : label,
    );
    dimension.groups = cells.flatMap((_, at) =>
      places[at] && !places[at].value.extent ? [] : [at],
    );
  }
  if (kind === 'words') dimension.codes = labels.map(namingsOf(locale).subjects);
  const numbers = new Map(cells.map((cell, at) => [cell, at]));
  return { dimension, indexOf: (row: Row) => numbers.get(String(row[name] ?? ''))! };
}
