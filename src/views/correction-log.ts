import type { Correction } from '../domain/correction.ts';
import type { Page } from '../library/library.ts';
import { pagesOf, type Locale } from './locale.ts';

/** A correction with the page that reports it. */
export interface LoggedCorrection {
  page: Page;
  correction: Correction;
}

/** Every correction of every page of the locale, the newest first. */
export const listCorrections = (locale: Locale): LoggedCorrection[] =>
  [...pagesOf(locale, 'briefings'), ...pagesOf(locale, 'notes')]
    .flatMap((page) => page.data.corrections.map((correction) => ({ page, correction })))
    .toSorted((a, b) => b.correction.date.localeCompare(a.correction.date));
