import { digestOf } from '../library/digest.ts';
import { address } from '../domain/addresses.ts';
import { formatCsvTable } from '../domain/csv-format.ts';
import type { Column, Dataset } from '../domain/dataset.ts';
import { findFieldType } from '../domain/field-type.ts';
import { findAccessed } from '../domain/source.ts';
import { formulaRule } from '../domain/spreadsheet-text.ts';
import { getValue, publishedDatasets, type Library } from '../library/library.ts';
import { createLocale, type Locale } from '../views/locale.ts';
import type { Locate } from './locate.ts';

/**
 * All published datasets as one Tabular Data Package (Frictionless Data, version 1), in the words of
 * the first language. Paths are relative to the file, which stands beside the tables. `formulas` is ours, and so is
 * how each source was read.
 */
export function createDataPackage(library: Library, site: URL | undefined, locate: Locate) {
  const locale = createLocale(library, undefined);
  const { text } = locale;
  return {
    profile: 'tabular-data-package',
    name: 'data',
    title: text(library.site.name),
    description: text(library.site.description),
    ...(site ? { homepage: locate(locale.href(address.datasets)) } : {}),
    formulas: formulaRule,
    contributors: [{ title: text(library.site.publisher), role: 'publisher' }],
    resources: publishedDatasets(library).map(({ id, value }) =>
      describeResource(id, value, locale, site && locate(locale.href(address.dataset(id)))),
    ),
  };
}

function describeResource(
  id: string,
  dataset: Dataset,
  locale: Locale,
  page: string | undefined,
): object {
  const { text, library } = locale;
  const csv = formatCsvTable(dataset);
  return {
    profile: 'tabular-data-resource',
    // The specification allows no capitals here.
    name: id.toLowerCase(),
    path: `${id}.csv`,
    title: text(dataset.title),
    description: text(dataset.description),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${digestOf(csv)}`,
    licenses: [{ title: dataset.licence, path: `${page ?? `${id}/`}#licence` }],
    sources: dataset.sources.map((source) => {
      const own = getValue(library.sources, source);
      const accessed = findAccessed(own);
      const { title, publisher, url, read, readVia } = own;
      return {
        title: `${publisher}: ${title}`,
        ...(url ? { path: url } : {}),
        ...(accessed === undefined ? {} : { accessed }),
        read,
        ...(readVia === undefined ? {} : { readVia: text(readVia) }),
      };
    }),
    schema: describeSchema(dataset, locale),
  };
}

function describeSchema(dataset: Dataset, locale: Locale): object {
  return {
    fields: Object.entries(dataset.columns).map(([name, column]) => ({
      name,
      ...describeField(column, findFieldType(name, dataset), locale),
    })),
    primaryKey: dataset.key,
    missingValues: [''],
  };
}

/** `unit` and `unitName` are ours; the specification lets programmes pass over them. */
function describeField(column: Column, type: string, { text, library }: Locale): object {
  const unit = column.unit ? getValue(library.units, column.unit) : undefined;
  return {
    type,
    title: text(column.label),
    ...(column.description ? { description: text(column.description) } : {}),
    ...(unit ? { unit: column.unit, unitName: text(unit.name) } : {}),
    // A text may be empty whether or not its column says so.
    constraints: { required: !column.optional && column.type !== 'string' },
  };
}
