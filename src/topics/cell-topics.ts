import type { Dataset } from '../domain/dataset.ts';
import { measureOfRow, type MeasurePart } from '../domain/measure.ts';
import type { Row } from '../domain/selection.ts';
import { findPlace } from '../library/places.ts';
import type { Locale } from '../views/locale.ts';
import { linkTopic } from './topic-names.ts';

/**
 * Gives the address of the page of what a cell names: a place, or what the row is measured of. Each is given once, so
 * that a table of many rows is not a list of links.
 */
export function createCellLinks(
  { columns, measure = {} }: Dataset,
  locale: Locale,
): (row: Row, name: string) => string | undefined {
  const given = new Set<string>();
  const isOf = (part: MeasurePart, name: string): boolean => {
    const one = measure[part];
    return typeof one === 'object' && one.column === name;
  };
  const find = (row: Row, name: string) => {
    if (columns[name]?.type === 'place' || isOf('place', name)) {
      const place = findPlace(locale.library, String(row[name] ?? ''));
      return place && linkTopic(locale, 'place', place.id);
    }
    // A quantity is wanted only where the row is asked for all that it measures.
    const subject = isOf('subject', name)
      ? measureOfRow({ ...measure, quantity: 'any' }, row)?.subject
      : undefined;
    return subject === undefined ? undefined : linkTopic(locale, 'subject', subject);
  };
  return (row, name) => {
    const link = find(row, name);
    if (!link || given.has(link.key)) return undefined;
    given.add(link.key);
    return locale.href(link.path);
  };
}
