import { address, fragment } from '../domain/addresses.ts';
import { guidePages } from '../domain/guide-pages.ts';
import { findSections } from '../markup/outline.ts';
import { findReferences } from '../markup/tree.ts';
import type { Library, Page } from './library.ts';

/** Every address of the site, each with the fragments that can be linked to. */
export type SiteMap = ReadonlyMap<string, ReadonlySet<string>>;

export function createSiteMap(library: Library): SiteMap {
  const none = new Set<string>();
  const plain = [
    address.home,
    address.notes,
    address.facts,
    address.datasets,
    address.search,
    address.guide,
    ...guidePages.map(({ slug }) => `${address.guide}${slug}/`),
    ...Object.keys(library.site.themes).map(address.theme),
    ...[...library.facts.ids].map(address.fact),
    ...[...library.datasets.ids].flatMap((id) => [address.dataset(id), address.datasetCsv(id)]),
    ...[...library.charts.ids].flatMap((id) =>
      (['svg', 'png', 'csv'] as const).map((extension) => address.chartFile(id, extension)),
    ),
  ];
  return new Map<string, ReadonlySet<string>>([
    ...plain.map((path) => [path, none] as const),
    [address.sources, library.sources.ids],
    [address.glossary, library.glossary.ids],
    ...library.pages.map(
      (page) => [address.page(page.kind, page.slug), fragmentsOf(page)] as const,
    ),
  ]);
}

function fragmentsOf(page: Page): Set<string> {
  const names = {
    chart: fragment.chart,
    table: fragment.table,
    fact: fragment.figure,
    source: fragment.reference,
  };
  return new Set([
    ...findSections(page.tree).map(({ id }) => id),
    ...findReferences(page.tree).flatMap(({ kind, id }) =>
      kind in names ? [names[kind as keyof typeof names](id)] : [],
    ),
  ]);
}
