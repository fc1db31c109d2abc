import type { ListedPage } from '../../search/word-index/index-files.ts';
import type { Facets } from './facets.ts';

/** What every page of one language is about and of when, by its id. */
export type PageList = ReadonlyMap<string, DatedFacets>;

export interface DatedFacets {
  facets: Facets;
  /** ISO; nothing where a page speaks of no time. */
  date?: string;
}

export const listPages = (pages: readonly (ListedPage & { id: string })[]): PageList =>
  new Map(
    pages.map(({ id, date, filters }) => [
      id,
      { facets: { ...filters, ...yearOf(date) }, ...(date && { date }) },
    ]),
  );

/** The year of an ISO date as a filter value. */
export const yearOf = (date: string | undefined): Facets =>
  date ? { year: [date.slice(0, 4)] } : {};
