import { columnHeading, showCell, type ShownCell } from '../domain/cell-text.ts';
import { measuredColumns } from '../domain/measure.ts';
import type { Column, Dataset } from '../domain/dataset.ts';
import { selectRows, type Row } from '../domain/selection.ts';
import { getOrMake } from '../domain/memo.ts';
import { publishedDatasets, type Library } from '../library/library.ts';
import { once } from '../library/once.ts';
import { findPlace } from '../library/places.ts';
import type { Topic } from '../library/topics.ts';
import type { Locale } from '../views/locale.ts';
import { findRowTopics } from './row-topics.ts';
import { topicKeyOf } from './topic-key.ts';

/** Rows of a dataset that are about a topic: the first of them, with the columns that tell them apart. */
export interface Excerpt {
  dataset: string;
  /** Of all its rows about the topic. */
  count: number;
  headings: { text: string; isNumber: boolean }[];
  rows: ShownCell[][];
}

const mostRows = 5;
const mostColumns = 4;

export const listExcerpts = (topic: Topic, locale: Locale): Excerpt[] =>
  publishedDatasets(locale.library).flatMap(({ id, value }) => {
    const topics = findRowTopics(id, locale.library);
    const key = topicKeyOf(topic.part, topic.id);
    const replaced = new Set(value.superseded ? selectRows(value.rows, value.superseded) : []);
    const rows = value.rows.filter((row) => !replaced.has(row) && topics(row).includes(key));
    const columns = chooseColumns(value, rows, topic, locale);
    if (rows.length === 0 || columns.length < 2) return [];
    return [cutExcerpt(id, value, newestFirst(rows, value), columns, locale)];
  });

function cutExcerpt(
  id: string,
  dataset: Dataset,
  rows: readonly Row[],
  names: readonly string[],
  { cells }: Locale,
): Excerpt {
  const columns = Object.fromEntries(names.map((name) => [name, dataset.columns[name]!]));
  return {
    dataset: id,
    count: rows.length,
    headings: Object.values(columns).map((column) => ({
      text: columnHeading(column, cells),
      isNumber: column.type === 'number',
    })),
    rows: rows
      .slice(0, mostRows)
      .map((row) => names.map((name) => showCell(row, name, columns, cells))),
  };
}

function newestFirst(rows: readonly Row[], { columns }: Dataset): Row[] {
  const time = Object.keys(columns).find((name) =>
    ['year', 'date'].includes(columns[name]?.type ?? ''),
  );
  if (time === undefined) return [...rows];
  return rows.toSorted((a, b) => String(b[time] ?? '').localeCompare(String(a[time] ?? ''), 'en'));
}

/** What tells the rows apart, then their numbers, then their words; in the order of the table. */
function chooseColumns(
  dataset: Dataset,
  rows: readonly Row[],
  topic: Topic,
  locale: Locale,
): string[] {
  const telling = Object.entries(dataset.columns).filter(
    ([name, column]) =>
      name !== dataset.sourceColumn &&
      isOfRow(name, dataset, topic, locale) &&
      tells(name, column, rows, topic, locale),
  );
  const hasNumbers = telling.some(([, { type }]) => type === 'number');
  const measured = new Set(measuredColumns(dataset.measure ?? {}).map(([, name]) => name));
  const rank = ([name, { type }]: [string, Column]): number => {
    if (dataset.key.includes(name)) return 0;
    if (type === 'number' || type === 'date') return 1;
    return measured.has(name) ? 2 : 3;
  };
  const seen = new Set<string>();
  const chosen = telling
    .filter((column) => !hasNumbers || rank(column) < 3)
    .toSorted((a, b) => rank(a) - rank(b))
    .filter(([name, column]) => {
      // A code and the name that it stands for are the same to a reader.
      const said = rows.map((row) => showCell(row, name, dataset.columns, locale.cells).text);
      const words = `${column.type === 'number' ? name : ''} ${said.join('|')}`;
      return !seen.has(words) && seen.add(words);
    })
    .slice(0, mostColumns)
    .map(([name]) => name);
  return Object.keys(dataset.columns).filter((name) => chosen.includes(name));
}

/** It is not empty, nor the same in every row, nor the topic itself, nor an address or words for editors. */
function tells(
  name: string,
  { type, sourced, optional }: Column,
  rows: readonly Row[],
  { part, id }: Topic,
  { library }: Locale,
): boolean {
  const said = rows.map((row) => String(row[name] ?? ''));
  if (said.every((cell) => cell === '') || said.some((cell) => cell.startsWith('http')))
    return false;
  if (type === 'string' && (sourced || optional)) return false;
  if (type === 'place' && part === 'place')
    return said.some((cell) => findPlace(library, cell)?.id !== id);
  return rows.length === 1 || type === 'number' || new Set(said).size > 1;
}

/** It is not the same in every row of the table, nor in all those of each place: that says nothing of a row. */
function isOfRow(name: string, dataset: Dataset, { part }: Topic, { library }: Locale): boolean {
  const known = getOrMake(toldApart(library), dataset, () => new Map<string, boolean>());
  return getOrMake(known, `${part} ${name}`, () => tellsApart(name, dataset, part, library));
}

/** The same for all topics of a kind: worked out once for each column. */
const toldApart = once((): Map<Dataset, Map<string, boolean>> => new Map());

function tellsApart(
  name: string,
  { rows, columns }: Dataset,
  part: Topic['part'],
  library: Library,
): boolean {
  const said = (some: readonly Row[]) => new Set(some.map((row) => row[name] ?? '')).size;
  if (rows.length > 1 && said(rows) === 1) return false;
  const place = Object.keys(columns).find((one) => columns[one]?.type === 'place');
  if (part !== 'place' || place === undefined || columns[name]?.type === 'place') return true;
  const byPlace = [
    ...Map.groupBy(rows, (row) => findPlace(library, String(row[place] ?? ''))?.id).values(),
  ];
  return byPlace.every(({ length }) => length === 1) || byPlace.some((some) => said(some) > 1);
}
