import { error, type Problem } from '../domain/problem.ts';
import { findAccessed, findPublished, type Source } from '../domain/source.ts';
import type { Entry } from '../library/library.ts';
import type { Check } from './check.ts';

/** Nobody has published or read a source on a day that has not come. */
export const checkSourceDates: Check = (library, { today }) =>
  [...library.sources.entries.values()].flatMap((entry) => findFuture(entry, today));

function findFuture({ value, locate }: Entry<Source>, today: string): Problem[] {
  const dates = { published: findPublished(value), accessed: findAccessed(value) };
  return Object.entries(dates).flatMap(([field, date]) => {
    // A year or month is compared as far as it is known.
    if (date === undefined || date <= today.slice(0, date.length)) return [];
    const message = `"${field}": ${date} is after today, ${today}`;
    return [error(locate([field]), 'invalid-field', message, 'Write the date as it was')];
  });
}
