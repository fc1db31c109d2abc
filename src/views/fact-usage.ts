import type { Page } from '../library/library.ts';
import { findFactUsage, type Usage } from '../library/usage.ts';
import { derive } from './derived.ts';
import { pagesOf, type Edition } from './edition.ts';

/** A page that shows a fact, with every place where it does. */
export interface PageUsage {
  page: Page;
  uses: Usage[];
}

/** Where readers of the edition meet a fact, briefings before notes; by the fact’s id. */
export const usesOf = derive(
  'uses',
  (edition: Edition, id): PageUsage[] => {
    const byPage = Map.groupBy(findFactUsage(edition.library).get(id) ?? [], ({ page }) => page);
    return [...pagesOf(edition, 'briefings'), ...pagesOf(edition, 'notes')].flatMap((page) => {
      const uses = byPage.get(page);
      return uses ? [{ page, uses }] : [];
    });
  },
  (pages) =>
    pages.map(({ page, uses }) => [
      page.file,
      uses.map(({ fact, place, fragment, display, sentence }) => [
        fact,
        place,
        fragment,
        display,
        sentence?.(),
      ]),
    ]),
);

/** How many places of the edition’s pages show a fact. */
export const countUses = (edition: Edition, id: string): number =>
  usesOf(edition, id).reduce((sum, { uses }) => sum + uses.length, 0);
