import type { RootContent } from 'mdast';
import { address } from '../domain/addresses.ts';
import { columnHeading, showCell } from '../domain/cell-text.ts';
import type { Dataset } from '../domain/dataset.ts';
import { fill } from '../domain/fill.ts';
import { getValue } from '../library/library.ts';
import type { Locate } from '../exports/locate.ts';
import { createHref, type Locale } from '../views/locale.ts';
import { facets, heading, link, list, paragraph, table, type Block } from './nodes.ts';
import { saySource } from './notes.ts';

/** Rows that a twin has of a table; its files have all. */
const mostRows = 200;

/** A dataset: what must be known before it is used, its first rows, its columns and sources. */
export function tellDataset(id: string, locale: Locale, locate: Locate): RootContent[] {
  const { library, strings, text, formatter } = locale;
  const dataset = getValue(library.datasets, id);
  const words = strings.dataPage;
  const file = (path: string, name: string) => link(locate(createHref(path, undefined)), name);
  return [
    heading(1, text(dataset.title)),
    paragraph(text(dataset.description)),
    facets([
      [words.asOf, formatter.date(dataset.asOf)],
      [words.reviewBy, formatter.date(dataset.reviewBy)],
      [strings.data.licence, dataset.licence],
      ['CSV', file(address.datasetCsv(id), strings.data.download)],
      ['JSON', file(address.datasetJson(id), words.downloadJson)],
    ]),
    ...(dataset.caveats.length > 0
      ? [heading(2, strings.data.caveats), list(dataset.caveats.map((caveat) => [text(caveat)]))]
      : []),
    ...tellRows(dataset, locale),
    ...tellColumns(dataset, locale),
    heading(2, strings.data.sources),
    list(
      dataset.sources.map((source) => saySource(source, locale)),
      true,
    ),
  ];
}

function tellRows({ columns, rows }: Dataset, { strings, formatter, cells }: Locale): Block[] {
  const own = Object.entries(columns);
  const count = formatter.number(rows.length);
  const isCut = rows.length > mostRows;
  return [
    heading(
      2,
      isCut
        ? fill(strings.rowPages.rows, { first: 1, last: mostRows, count })
        : fill(strings.data.rows, { count }),
    ),
    table({
      headings: own.map(([, column]) => ({
        text: columnHeading(column, cells),
        isNumber: column.type === 'number',
      })),
      rows: rows
        .slice(0, mostRows)
        .map((row) => own.map(([name]) => showCell(row, name, columns, cells))),
    }),
  ];
}

const tellColumns = ({ columns }: Dataset, { strings, text }: Locale): Block[] => [
  heading(2, strings.data.columns),
  list(
    Object.entries(columns).map(([name, { label, description }]) => [
      `${name}: ${[label, description].flatMap((one) => (one ? text(one) : [])).join('. ')}`,
    ]),
  ),
];
