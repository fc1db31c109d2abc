import type { Page } from '../library/library.ts';
import { once } from '../library/once.ts';
import { findFactUsage, type Usage } from '../library/usage.ts';
import { derive } from './derived.ts';
import { pagesOf, type Locale } from './locale.ts';

/** A page that shows a fact, with every place where it does. */
export interface PageUsage {
  page: Page;
  uses: Usage[];
}

/** Where each page of the locale stands among all. */
const rankPages = once<ReadonlyMap<Page, number>, Locale>(
  (locale) =>
    new Map(
      [...pagesOf(locale, 'briefings'), ...pagesOf(locale, 'notes')].map((page, at) => [page, at]),
    ),
);

/** Where readers of the locale meet a fact, briefings before notes; by the fact’s id. */
export const usesOf = derive(
  'uses',
  (locale: Locale, id): PageUsage[] => {
    const byPage = Map.groupBy(findFactUsage(locale.library).get(id) ?? [], ({ page }) => page);
    const ranks = rankPages(locale);
    const rankOf = (page: Page): number => ranks.get(page) ?? 0;
    return [...byPage]
      .filter(([page]) => ranks.has(page))
      .sort(([one], [other]) => rankOf(one) - rankOf(other))
      .map(([page, uses]) => ({ page, uses }));
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
