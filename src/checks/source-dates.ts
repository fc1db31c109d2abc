import { isLater } from '../domain/partial-date.ts';
import { error, type Problem } from '../domain/problem.ts';
import { findAccessed, findPublished, type Source } from '../domain/source.ts';
import type { Entry } from '../library/library.ts';
import type { Check } from './check.ts';

/** Nobody has published or read a source on a day that has not come, or read it before it was there. */
export const checkSourceDates: Check = (library, { today }) =>
  [...library.sources.entries.values()].flatMap((entry) => {
    const future = findFuture(entry, today);
    return future.length > 0 ? future : findDisorder(entry);
  });

function findFuture({ value, locate }: Entry<Source>, today: string): Problem[] {
  const dates = { published: findPublished(value), accessed: findAccessed(value) };
  return Object.entries(dates).flatMap(([field, date]) => {
    // A year or month is compared as far as it is known.
    if (date === undefined || !isLater(date, today)) return [];
    const message = `"${field}": ${date} is after today, ${today}`;
    return [error(locate([field]), 'invalid-field', message, 'Write the date as it was')];
  });
}

function findDisorder({ value, locate }: Entry<Source>): Problem[] {
  const [published, accessed] = [findPublished(value), findAccessed(value)];
  if (!published || !accessed || !isLater(published, accessed)) return [];
  const message = `"accessed": ${accessed} is before "published", ${published}`;
  const hint =
    'Write the day on which this edition was read, and the day on which it was published';
  return [error(locate(['accessed']), 'dates-out-of-order', message, hint)];
}
