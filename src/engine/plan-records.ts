import { address } from '../domain/addresses.ts';
import { laterPages } from '../domain/row-pages.ts';
import { publishedDatasets } from '../library/library.ts';
import type { Locale } from '../views/locale.ts';
import { registerOrders } from '../views/register.ts';
import { sourceOrders } from '../views/source-register.ts';

/** Pages and files of the records, in one language: figures, sources, datasets, charts; of each register all parts. */
export function planRecords({ library }: Pick<Locale, 'library'>): string[] {
  const facts = [...library.facts.entries.values()];
  return [
    address.facts,
    address.changes,
    ...registerOrders.slice(1).map((order) => address.factsSorted(order)),
    ...laterPages(facts.length).flatMap((page) => [
      address.factsPage(page),
      ...registerOrders.slice(1).map((order) => address.factsSorted(order, page)),
    ]),
    ...facts.flatMap(({ id, value }) => [id, ...value.formerly].map(address.fact)),
    address.sources,
    ...sourceOrders.slice(1).map((order) => address.sourcesSorted(order)),
    ...laterPages(library.sources.entries.size).flatMap((page) => [
      address.sourcesPage(page),
      ...sourceOrders.slice(1).map((order) => address.sourcesSorted(order, page)),
    ]),
    address.datasets,
    ...publishedDatasets(library).flatMap(({ id, value }) => [
      address.dataset(id),
      ...laterPages(value.rows.length).map((page) => address.datasetRows(id, page)),
      address.datasetWorkbook(id),
    ]),
    ...[...library.charts.entries.keys()].flatMap((id) =>
      (['csv', 'json', 'svg', 'png'] as const).map((kind) => address.chartFile(id, kind)),
    ),
  ];
}
