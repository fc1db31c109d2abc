import { address, findTwin, fragment } from '../domain/addresses.ts';
import { getOrMake } from '../domain/memo.ts';
import { guidePages } from '../domain/guide-pages.ts';
import { findFactSentences } from '../markup/fact-sentences.ts';
import { findSections } from '../markup/outline.ts';
import { findReferences } from '../markup/tree.ts';
import { sourcesOf } from './provenance.ts';
import { listTopicAddresses } from './topics.ts';
import type { Library, Page, RefusedPage } from './library.ts';

/** Fragments of a page; a page that could not be read may have any. */
export type Fragments = ReadonlySet<string> | 'unknown';

/** Every address of the site, with the fragments that each language’s page has. */
export interface SiteMap {
  addresses: readonly string[];
  /** Fragments of the page at `path` as a reader of `language` gets it. */
  find(path: string, language: string): Fragments | undefined;
}

export function createSiteMap(library: Library): SiteMap {
  const none = new Set<string>();
  const shared = new Map<string, Fragments>([
    ...fixedAddresses(library).map((path) => [path, none] as const),
    [address.sources, library.sources.ids],
    [address.glossary, library.glossary.ids],
  ]);
  const first = library.site.languages[0]?.code ?? '';
  const pages = new Map<string, Map<string, RefusedPage>>();
  for (const page of [...library.refused, ...library.pages])
    getOrMake(pages, address.page(page.kind, page.slug), () => new Map()).set(page.language, page);
  const moved = new Set(listMoved(library));
  const twins = [...shared.keys(), ...pages.keys()]
    .filter((path) => !moved.has(path))
    .flatMap((path) => findTwin(path) ?? []);
  for (const path of twins) shared.set(path, none);
  // Few pages are named with a part of theirs.
  const found = new Map<RefusedPage, Fragments>();
  const findOf = (page: RefusedPage | undefined): Fragments | undefined =>
    page && getOrMake(found, page, () => fragmentsOf(page, library));
  return {
    addresses: [...shared.keys(), ...pages.keys()],
    find: (path, language) =>
      shared.get(path) ?? findOf(pages.get(path)?.get(language) ?? pages.get(path)?.get(first)),
  };
}

/** Pages that every site has, beside those of its records. */
const ownPages = [
  address.briefings,
  address.themes,
  address.corrections,
  address.checks,
  address.about,
  address.accessibility,
  address.privacy,
];

function fixedAddresses(library: Library): string[] {
  return [
    address.home,
    ...ownPages,
    address.notes,
    address.facts,
    address.factsFile,
    address.factsSchema,
    address.datasets,
    address.dataPackage,
    address.tableArchive,
    address.factsCsv,
    address.sourcesCsv,
    address.datasetSchema,
    ...Object.values(address.feeds),
    ...(['bib', 'ris', 'json'] as const).map(address.bibliography),
    address.search,
    address.guide,
    ...guidePages.map(({ slug }) => `${address.guide}${slug}/`),
    ...Object.keys(library.site.themes).map(address.theme),
    ...listTopicAddresses(library),
    ...[...library.facts.ids].map(address.fact),
    ...listMoved(library),
    ...Object.values(address.llms),
    ...[...library.datasets.ids]
      .filter((id) => library.datasets.entries.get(id)?.value.publish ?? true)
      .flatMap((id) => [
        address.dataset(id),
        address.datasetCsv(id),
        address.datasetJson(id),
        address.datasetWorkbook(id),
      ]),
    ...[...library.charts.ids].flatMap((id) =>
      (['svg', 'png', 'csv'] as const).map((extension) => address.chartFile(id, extension)),
    ),
  ];
}

const listMoved = (library: Library): string[] =>
  [...library.facts.entries.values()].flatMap(({ value }) => value.formerly.map(address.fact));

/** Headings, charts, tables, sentences with figures, figures and references: all that a link may name. */
export function fragmentsOf(
  page: Pick<RefusedPage, 'tree' | 'language'> & { isRead?: boolean; data?: Page['data'] },
  library: Library,
): Fragments {
  if (page.isRead === false) return 'unknown';
  const named = findReferences(page.tree);
  const names = { chart: fragment.chart, table: fragment.table, fact: fragment.figure };
  return new Set([
    ...findSections(page.tree).map(({ id }) => id),
    ...findFactSentences(page.tree, page.language).map(({ fact, occurrence }) =>
      fragment.mention(fact, occurrence),
    ),
    ...(page.data && page.data.corrections.length > 0 ? [fragment.corrections] : []),
    ...named.flatMap(({ kind, id }) =>
      kind in names ? [names[kind as keyof typeof names](id)] : [],
    ),
    ...named.flatMap((reference) => sourcesOf(reference, library).map(fragment.reference)),
  ]);
}

/** A link within the site: the path, without a query such as `?q=harbour`, and the id behind `#`. */
export function splitAddress(url: string): { path: string; id: string | undefined } {
  const hash = url.indexOf('#');
  const before = hash < 0 ? url : url.slice(0, hash);
  return { path: before.split('?')[0] ?? '', id: hash < 0 ? undefined : url.slice(hash + 1) };
}
