import { address } from '../domain/addresses.ts';
import { findDisplays, findFactsFrom, findPagesShowing } from '../library/displays.ts';
import { derive } from './derived.ts';
import type { Locale } from './locale.ts';

/** What is made of a dataset: charts and tables with the first page that shows each, and facts; by its id. */
export const displaysOf = derive('displays', ({ library }: Locale, dataset) => {
  const { charts, tables } = findDisplays(library, dataset);
  const showing = (kind: 'chart' | 'table', id: string): { id: string; page: string }[] => {
    const [page] = findPagesShowing(library, kind, id);
    return page ? [{ id, page: address.page(page.kind, page.slug) }] : [];
  };
  return {
    charts: charts.flatMap(({ id }) => showing('chart', id)),
    tables: tables.flatMap(({ id }) => showing('table', id)),
    facts: findFactsFrom(library, dataset).map(({ id }) => id),
  };
});

/** The first page that shows a chart, by the chart’s id. */
export const pageOfChart = derive('chart-page', ({ library }: Locale, id) => {
  const [page] = findPagesShowing(library, 'chart', id);
  return page && address.page(page.kind, page.slug);
});
