import type { ListedPage } from '../../wording/page-list.ts';
import { fetchJson } from './fetch-part.ts';
import type { Facets } from './facets.ts';

/** What every page of one language is about and of when, by its id in the index. */
export type PageList = ReadonlyMap<string, DatedFacets>;

export interface DatedFacets {
  facets: Facets;
  /** ISO; nothing where a page speaks of no time. */
  date?: string;
}

/** Fetches the lists at the addresses and joins them; throws where one cannot be had. */
export async function openPageList(addresses: readonly string[]): Promise<PageList> {
  const lists = await Promise.all(addresses.map((address) => fetchJson<ListedPage[]>(address)));
  const pages = lists.flat();
  return new Map(
    pages.map(({ id, date, filters }) => [
      id,
      { facets: { ...filters, ...yearOf(date) }, ...(date && { date }) },
    ]),
  );
}

/** The year of an ISO date as a filter value. */
export const yearOf = (date: string | undefined): Facets =>
  date ? { year: [date.slice(0, 4)] } : {};
