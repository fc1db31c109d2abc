import type { Page } from '../library/library.ts';
import { findFactUsage, type Usage } from '../library/usage.ts';
import { derive } from './derived.ts';
import { pagesOf, type Locale } from './locale.ts';

/** A page that shows a fact, with every place where it does. */
export interface PageUsage {
  page: Page;
  uses: Usage[];
}

/** Where readers of the locale meet a fact, briefings before notes; by the fact’s id. */
export const usesOf = derive(
  'uses',
  (locale: Locale, id): PageUsage[] => {
    const byPage = Map.groupBy(findFactUsage(locale.library).get(id) ?? [], ({ page }) => page);
    return [...pagesOf(locale, 'briefings'), ...pagesOf(locale, 'notes')].flatMap((page) => {
      const uses = byPage.get(page);
      return uses ? [{ page, uses }] : [];
    });
  },
  (pages) =>
    pages.map(({ page, uses }) => [
      page.file,
      uses.map(({ fact, form, fragment, display, sentence }) => [
        fact,
        form,
        fragment,
        display,
        sentence?.(),
      ]),
    ]),
);

/** How many places of the locale’s pages show a fact. */
export const countUses = (locale: Locale, id: string): number =>
  usesOf(locale, id).reduce((sum, { uses }) => sum + uses.length, 0);
