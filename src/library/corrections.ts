import type { Correction } from '../domain/correction.ts';
import type { Page } from './library.ts';
import { once } from './once.ts';

/** A correction with the page that reports it. */
export interface ReportedCorrection {
  page: Page;
  correction: Correction;
}

/** Corrections of each fact, by the id they name. */
export const findCorrections = once((library): ReadonlyMap<string, ReportedCorrection[]> => {
  const all = library.pages.flatMap((page) =>
    page.data.corrections.map((correction) => ({ page, correction })),
  );
  return Map.groupBy(all, ({ correction }) => correction.fact ?? '');
});
