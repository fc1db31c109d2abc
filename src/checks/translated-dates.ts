import { error } from '../domain/problem.ts';
import type { Page } from '../library/library.ts';
import { findTranslations } from '../library/translations.ts';
import type { Check } from './check.ts';

/**
 * A page and its translations are one publication on one event. When each was last changed and reviewed is a matter of
 * its own text.
 */
export const checkTranslatedDates: Check = (library) =>
  findTranslations(library).flatMap(({ page, original }) =>
    (['event', 'published'] as const).flatMap((field) => {
      const [here, there] = [dateOf(page, field), dateOf(original, field)];
      if (here === there) return [];
      const message = `"${field}" is ${here} here and ${there} in ${original.file}`;
      return [
        error(page.locate([field]), 'translation-mismatch', message, `Write ${field}: ${there}`),
      ];
    }),
  );

const dateOf = (page: Page, field: 'event' | 'published'): string | undefined => {
  if (field === 'published') return page.data.published;
  return page.kind === 'notes' ? page.data.event : undefined;
};
