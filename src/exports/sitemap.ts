import { address } from '../domain/addresses.ts';
import { findChanged } from '../domain/page.ts';
import { publishedDatasets, type Page } from '../library/library.ts';
import { listTopicAddresses } from '../library/topics.ts';
import { listLanguageLinks } from '../views/language-links.ts';
import { briefingsOf, notesOf, type Locale } from '../views/locale.ts';
import { languagesOf } from '../views/site-pages.ts';
import type { Locate } from './locate.ts';
import { formatXml, type XmlElement } from './xml.ts';

/** A page that search engines are told of. */
export interface SitemapEntry {
  path: string;
  /** The day from which it says what it says, where that is on record; never the day of the build. */
  changed?: string | undefined;
  /** Languages in which it can be read, where these are not all. */
  languages?: readonly string[];
}

const newest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

const newestOf = (pages: readonly Page[]): string | undefined =>
  newest(pages.map(({ data }) => findChanged(data)));

/** `changed`: the day from which the record of a fact says what it says, where the history tells. */
export function listSitemap(
  locale: Locale,
  changed: (fact: string) => string | undefined,
): SitemapEntry[] {
  const { library } = locale;
  const pages = [...briefingsOf(locale), ...notesOf(locale)];
  const facts = [...library.facts.entries.keys()].map((id) => ({
    path: address.fact(id),
    changed: changed(id),
  }));
  return [
    ...listIndexes(locale, newest(facts.map((fact) => fact.changed))),
    ...listArticles(pages, locale),
    ...Object.keys(library.site.themes).map((id) => ({
      path: address.theme(id),
      changed: newestOf(pages.filter(({ data }) => data.theme === id)),
    })),
    ...listTopicAddresses(library).map((path) => ({ path })),
    ...facts,
    ...publishedDatasets(library).map(({ id, value }) => ({
      path: address.dataset(id),
      changed: newest(value.revisions.map(({ date }) => date)),
    })),
  ];
}

/** Pages that lead to others, with the day of the newest of these; and those on which the site tells of itself. */
function listIndexes(locale: Locale, newestFact: string | undefined): SitemapEntry[] {
  const [briefings, notes] = [briefingsOf(locale), notesOf(locale)];
  const pages = [...briefings, ...notes];
  const corrections = pages.flatMap(({ data }) => data.corrections.map(({ date }) => date));
  const { about, accessibility, privacy, checks, themes, datasets, sources, glossary } = address;
  return [
    { path: address.home, changed: newestOf(pages) },
    { path: address.briefings, changed: newestOf(briefings) },
    { path: address.notes, changed: newestOf(notes) },
    { path: address.facts, changed: newestFact },
    { path: address.corrections, changed: newest(corrections) },
    ...[themes, datasets, sources, glossary, checks, about, accessibility, privacy].map((path) => ({
      path,
    })),
  ];
}

/** Briefings and notes; one that is not translated repeats the text of another address. */
const listArticles = (pages: readonly Page[], locale: Locale): SitemapEntry[] =>
  pages
    .filter((page) => page.language === locale.language.code)
    .map((page) => ({
      path: address.page(page.kind, page.slug),
      changed: findChanged(page.data),
      languages: languagesOf(page, locale),
    }));

/** The pages of one language, each with the same page in the others. */
export function formatSitemap(
  entries: readonly SitemapEntry[],
  { library, language, href }: Locale,
  locate: Locate,
): string {
  return formatXml({
    name: 'urlset',
    attributes: {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    },
    content: entries.map(({ path, changed, languages }) => ({
      name: 'url',
      content: [
        { name: 'loc', content: locate(href(path)) },
        ...sayChanged(changed),
        ...listLanguageLinks(path, library.site, {
          textLanguage: language.code,
          languages,
        }).alternates.map(({ code, href: other }) => ({
          name: 'xhtml:link',
          attributes: { rel: 'alternate', hreflang: code, href: locate(other) },
        })),
      ],
    })),
  });
}

/** The sitemaps of all languages, with the day of the newest page of each. */
export const formatSitemapIndex = (
  sitemaps: readonly { path: string; changed: string | undefined }[],
  locate: Locate,
): string =>
  formatXml({
    name: 'sitemapindex',
    attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    content: sitemaps.map(({ path, changed }) => ({
      name: 'sitemap',
      content: [{ name: 'loc', content: locate(path) }, ...sayChanged(changed)],
    })),
  });

const sayChanged = (day: string | undefined): XmlElement[] =>
  day === undefined ? [] : [{ name: 'lastmod', content: day }];
