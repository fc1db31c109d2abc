import { cellText } from '../domain/cell-text.ts';
import { measureOfCell, type Column, type Dataset } from '../domain/dataset.ts';
import { getOrMake } from '../domain/memo.ts';
import type { Row } from '../domain/selection.ts';
import { topicKeyOf } from './topic-key.ts';
import type { Library } from '../library/library.ts';
import { once } from '../library/once.ts';
import { findPlace } from '../library/places.ts';
import { namingsOf } from '../search/named-things.ts';
import { createLocale } from '../views/locale.ts';

/** Gives the topics that a row of the dataset is about: places of its cells, and what it measures or names. */
export const findRowTopics = (id: string, library: Library): ((row: Row) => string[]) =>
  getOrMake(readers(library), id, () => createReader(id, library));

const readers = once((): Map<string, (row: Row) => string[]> => new Map());

function createReader(id: string, library: Library): (row: Row) => string[] {
  const dataset = library.datasets.entries.get(id)?.value;
  if (!dataset) return () => [];
  const columns = Object.entries(dataset.columns);
  const placed = columns.filter(([, { type }]) => type === 'place').map(([name]) => name);
  const naming = columns.filter((column) => isNaming(column, dataset));
  const numbers = columns.filter(([, { type }]) => type === 'number').map(([name]) => name);
  const find = createWordFinder(library);
  const known = new Map<Row, string[]>();
  const read = (row: Row): string[] => {
    const places = placed.flatMap((name) => findPlace(library, String(row[name] ?? ''))?.id ?? []);
    const measures = numbers.flatMap((name) => measureOfCell(dataset, name, row) ?? []);
    const subjects = [
      ...measures.flatMap(({ subject }) => subject ?? []),
      ...naming.flatMap(([name, column]) => find(row[name], column)),
    ];
    const measured = measures.flatMap(({ place }) => findPlace(library, place ?? '')?.id ?? []);
    return [
      ...new Set([
        ...[...places, ...measured].map((one) => topicKeyOf('place', one)),
        ...subjects.map((one) => topicKeyOf('subject', one)),
      ]),
    ];
  };
  return (row) => getOrMake(known, row, read);
}

/** Its cells say what the row is about: in no words of a source, nor of an editor beside the row. */
function isNaming([name, column]: [string, Column], dataset: Dataset): boolean {
  if (column.type !== 'string' || name === dataset.sourceColumn) return false;
  return dataset.key.includes(name) || (!column.optional && !column.sourced);
}

/** Subjects that a cell names in the site’s first language; the same words are looked through once. */
function createWordFinder(library: Library) {
  const locale = createLocale(library, undefined);
  const { subjects } = namingsOf(locale);
  const known = new Map<string, string[]>();
  return (cell: Row[string], column: Column): string[] =>
    cell === undefined || cell === ''
      ? []
      : getOrMake(known, cellText(cell, column, locale.cells), subjects);
}
