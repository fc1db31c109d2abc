import { address, findTwin, packSlug, sharedCards } from '../domain/addresses.ts';
import { guidePages, isGuideTranslated } from '../domain/guide-pages.ts';
import { problemKinds } from '../domain/problem-kinds.ts';
import { publishedDatasets, type Library } from '../library/library.ts';
import { findPictures } from '../library/pictures.ts';
import { listTopicAddresses } from '../library/topics.ts';
import { listAnswerFiles } from '../search/answer-shards.ts';
import { briefingsOf, localesOf, notesOf, type Locale } from '../views/locale.ts';
import type { Settings } from '../settings.ts';
import { planRecords } from './plan-records.ts';

type PlanSettings = Pick<Settings, 'edition' | 'hasPdf' | 'isPreview' | 'siteUrl'>;

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
const planOnce = (library: Library, settings: PlanSettings): string[] => [
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
  ...(settings.edition === 'staff' ? [address.statusJson] : []),
  ...(isFound(settings)
    ? [address.sitemapIndex, ...library.site.languages.map(({ code }) => address.sitemap(code))]
    : []),
  ...publishedDatasets(library).flatMap(({ id }) => [
    address.datasetCsv(id),
    address.datasetJson(id),
  ]),
  ...findPictures(library).map(({ path }) => address.picture(path)),
  address.guide,
  ...guidePages.map(({ slug }) => `${address.guide}${slug}/`),
  ...Object.keys(problemKinds).map((kind) => `${address.guide}problems/${kind}/`),
];

/** What each language has, below its code: its pages with their plain twins, and files. */
function planLocale(locale: Locale, settings: PlanSettings): string[] {
  const pages = planPages(locale, settings);
  return [
    ...pages,
    ...listTwins(pages, locale),
    ...Object.values(address.llms),
    ...(isFound(settings) ? listCards(locale) : []),
  ];
}

/** Others can be led to the site: it has a full address, and is for all. */
const isFound = ({ siteUrl, edition }: PlanSettings): boolean =>
  siteUrl !== undefined && edition === 'public';

const listCards = (locale: Locale): string[] => [
  ...[...briefingsOf(locale), ...notesOf(locale)].map(({ kind, slug }) => address.card(kind, slug)),
  ...Object.keys(locale.library.site.themes).map((id) => address.card('themes', id)),
  ...sharedCards.map((name) => address.card('pages', name)),
];

/** Facts that have moved have a page that leads on, and no twin. */
function listTwins(pages: readonly string[], { library }: Locale): string[] {
  const facts = [...library.facts.entries.values()];
  const moved = new Set(facts.flatMap(({ value }) => value.formerly.map(address.fact)));
  return pages.filter((path) => !moved.has(path)).flatMap((path) => findTwin(path) ?? []);
}

function planPages(locale: Locale, settings: PlanSettings): string[] {
  const { library, language } = locale;
  const [briefings, notes] = [briefingsOf(locale), notesOf(locale)];
  const hasPack = (settings.hasPdf || settings.isPreview) && briefings.length > 0;
  return [
    address.home,
    address.missing,
    address.briefings,
    address.themes,
    address.corrections,
    address.checks,
    address.about,
    address.accessibility,
    address.privacy,
    address.search,
    address.glossary,
    ...Object.values(address.feeds),
    ...(settings.edition === 'staff' ? [address.status] : []),
    ...Object.keys(library.site.themes).map(address.theme),
    ...listTopicAddresses(library),
    ...[...briefings, ...notes].map(({ kind, slug }) => address.page(kind, slug)),
    ...(hasPack ? [address.page('briefings', packSlug)] : []),
    address.notes,
    ...planRecords(locale),
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
