import type { Correction } from '../domain/correction.ts';
import type { Page } from '../library/library.ts';
import { pagesOf, type Locale } from './locale.ts';

/** What was corrected on a day, page by page. */
export interface CorrectionDay {
  day: string;
  pages: { page: Page; corrections: Correction[] }[];
}

const pagesWithCorrections = (locale: Locale): Page[] =>
  [...pagesOf(locale, 'briefings'), ...pagesOf(locale, 'notes')].filter(
    ({ data }) => data.corrections.length > 0,
  );

export const countCorrections = (locale: Locale): number =>
  pagesWithCorrections(locale).reduce((sum, { data }) => sum + data.corrections.length, 0);

/** Every correction of every page of the locale, the newest day first. */
export function listCorrectionDays(locale: Locale): CorrectionDay[] {
  const pages = pagesWithCorrections(locale);
  const days = new Set(pages.flatMap(({ data }) => data.corrections.map(({ date }) => date)));
  return [...days]
    .sort()
    .toReversed()
    .map((day) => ({
      day,
      pages: pages
        .map((page) => ({
          page,
          corrections: page.data.corrections.filter(({ date }) => date === day),
        }))
        .filter(({ corrections }) => corrections.length > 0),
    }));
}
