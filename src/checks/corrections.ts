import { error, type Problem } from '../domain/problem.ts';
import type { Page } from '../library/library.ts';
import type { Check } from './check.ts';
import { findUnknown } from './unknown.ts';

/** Corrections are of facts that are or were in the ledger, and have been made by today. */
export const checkCorrections: Check = (library, { today }) => {
  const former = [...library.facts.entries.values()].flatMap(({ value }) => value.formerly);
  const known = new Set([...library.facts.ids, ...former]);
  return library.pages.flatMap((page) => checkPage(page, known, today));
};

function checkPage(page: Page, known: ReadonlySet<string>, today: string): Problem[] {
  return page.data.corrections.flatMap(({ fact, date }, index) => [
    ...findUnknown('fact', fact, known, 'content/facts', () =>
      page.locate(['corrections', index, 'fact']),
    ),
    ...(date > today
      ? [
          error(
            page.locate(['corrections', index, 'date']),
            'invalid-field',
            `"corrections": ${date} is after today, ${today}`,
            'Write the day on which the page was corrected',
          ),
        ]
      : []),
  ]);
}
