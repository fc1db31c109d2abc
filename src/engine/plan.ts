import { address, packSlug } from '../domain/addresses.ts';
import { guidePages, isGuideTranslated } from '../domain/guide-pages.ts';
import { problemKinds } from '../domain/problem-kinds.ts';
import { laterPages } from '../domain/row-pages.ts';
import { publishedDatasets, type Library } from '../library/library.ts';
import { findPictures } from '../library/pictures.ts';
import { listAnswerFiles } from '../search/answer-shards.ts';
import { briefingsOf, localesOf, notesOf, type Locale } from '../views/locale.ts';
import { registerOrders } from '../views/register.ts';
import type { Settings } from '../settings.ts';
import { sourceOrders } from '../views/source-register.ts';

type PlanSettings = Pick<Settings, 'edition' | 'hasPdf' | 'isPreview'>;

/** Every address at which the site has a page or a file of its own, without its base path. */
export function planSite(library: Library, settings: PlanSettings): string[] {
  return [
    ...planOnce(library, settings),
    ...localesOf(library).flatMap((locale) =>
      planLocale(locale, settings).map(
        (path) => `${locale.prefix ? `/${locale.prefix}` : ''}${path}`,
      ),
    ),
  ];
}

/** What is the same in every language. */
const planOnce = (library: Library, { edition }: PlanSettings): string[] => [
  '/404.html',
  address.filters,
  '/robots.txt',
  address.factsFile,
  address.factsSchema,
  address.datasetSchema,
  address.dataPackage,
  address.factsCsv,
  address.sourcesCsv,
  address.tableArchive,
  ...(['bib', 'ris', 'json'] as const).map(address.bibliography),
  ...(library.site.security ? ['/.well-known/security.txt'] : []),
  ...(edition === 'staff' ? [address.statusJson] : []),
  ...publishedDatasets(library).flatMap(({ id }) => [
    address.datasetCsv(id),
    address.datasetJson(id),
  ]),
  ...findPictures(library).map(({ path }) => address.picture(path)),
  address.guide,
  ...guidePages.map(({ slug }) => `${address.guide}${slug}/`),
  ...Object.keys(problemKinds).map((kind) => `${address.guide}problems/${kind}/`),
];

/** What each language has, below its code. */
function planLocale(locale: Locale, settings: PlanSettings): string[] {
  const { library, language } = locale;
  const [briefings, notes] = [briefingsOf(locale), notesOf(locale)];
  const hasPack = (settings.hasPdf || settings.isPreview) && briefings.length > 0;
  return [
    address.home,
    address.search,
    address.glossary,
    ...Object.values(address.feeds),
    ...(settings.edition === 'staff' ? [address.status] : []),
    ...Object.keys(library.site.themes).map(address.theme),
    ...[...briefings, ...notes].map(({ kind, slug }) => address.page(kind, slug)),
    ...(hasPack ? [address.page('briefings', packSlug)] : []),
    address.notes,
    ...planRegisters(locale),
    ...[...library.charts.entries.keys()].flatMap((id) =>
      (['csv', 'json', 'svg', 'png'] as const).map((kind) => address.chartFile(id, kind)),
    ),
    address.answers,
    address.rows,
    address.caveats,
    address.words,
    ...listAnswerFiles(locale).map(address.answerFile),
    ...(locale.prefix
      ? guidePages
          .map(({ slug }) => `${address.guide}${slug}/`)
          .filter((path) => isGuideTranslated(path, language.code))
      : []),
  ];
}

/** Facts, sources and tables: each a page, their lists by pages of rows. */
function planRegisters({ library }: Locale): string[] {
  const facts = [...library.facts.entries.values()];
  return [
    address.facts,
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
  ];
}
