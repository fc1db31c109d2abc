import { error, warning, type Position, type Problem } from '../domain/problem.ts';
import { filedDatasets } from '../library/library.ts';
import type { Check } from './check.ts';

interface Reviewed {
  value: { reviewBy: string };
  locate: (path: string[]) => Position;
}

/**
 * What should have been looked at again by today. That is a warning, as it comes with time and not
 * with a change; but whoever changes a fact looks at it, and an old date must not stay behind.
 */
export const checkReviewDates: Check = (library, { today, since }) => {
  const touched = new Set(since?.changes.map(({ id }) => id));
  const facts = [...library.facts.entries.values()].filter(({ value }) => !value.withdrawn);
  const pages = library.pages.map(({ data, locate }) => ({ value: data, locate }));
  return [
    ...facts.flatMap((fact) => findOverdue(fact, today, touched.has(fact.id) ? error : warning)),
    ...[...filedDatasets(library), ...pages].flatMap((entry) => findOverdue(entry, today, warning)),
  ];
};

function findOverdue(
  { value: { reviewBy }, locate }: Reviewed,
  today: string,
  report: typeof error,
): Problem[] {
  if (reviewBy >= today) return [];
  const message = `The review was due by ${reviewBy}`;
  const hint = 'Compare it with its sources, mend what has changed, and set the next reviewBy';
  return [report(locate(['reviewBy']), 'overdue-review', message, hint)];
}
