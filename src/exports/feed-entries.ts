import { tally } from '../domain/tally.ts';
import { address, fragment } from '../domain/addresses.ts';
import type { Correction } from '../domain/correction.ts';
import { findChanged } from '../domain/page.ts';
import type { Page } from '../library/library.ts';
import { describeChange } from '../views/corrections.ts';
import { pagesOf, type Locale } from '../views/locale.ts';
import { fill } from '../domain/fill.ts';

/** A page, or a correction of one, as both feeds tell of it. Texts are plain. */
export interface FeedEntry {
  /** Never changes, wherever the site is served from. */
  id: string;
  title: string;
  text: string;
  /** Full path on this site. */
  path: string;
  /** Days on which readers got it, as the page says: not the day of a note’s event, nor that of the build. */
  published: string;
  updated: string;
  theme: string;
}

const mostEntries = 50;

/** Briefings, notes and their corrections, the newest first. */
export function listFeedEntries(locale: Locale): FeedEntry[] {
  return [...pagesOf(locale, 'briefings'), ...pagesOf(locale, 'notes')]
    .flatMap((page) => [describePage(page, locale), ...describeCorrections(page, locale)])
    .toSorted((a, b) => b.updated.localeCompare(a.updated) || (a.id < b.id ? -1 : 1))
    .slice(0, mostEntries);
}

/**
 * A name after RFC 4151: whose it is, since which year, and the path with its language. It outlives
 * a change of address; 2026 is the year in which such names were first given.
 */
export const createTag = ({ library, language }: Locale, path: string): string =>
  `tag:${library.site.contact},2026:/${language.code}${path}`;

function describePage(page: Page, locale: Locale): FeedEntry {
  const { text, href } = locale;
  const path = address.page(page.kind, page.slug);
  return {
    id: createTag(locale, path),
    title: text(page.data.title),
    text: text(page.data.description),
    path: href(path),
    published: page.data.published,
    updated: findChanged(page.data),
    theme: themeOf(page, locale),
  };
}

function describeCorrections(page: Page, locale: Locale): FeedEntry[] {
  const { text, href, strings } = locale;
  const path = address.page(page.kind, page.slug);
  const seen = new Map<string, number>();
  return page.data.corrections.map((correction) => {
    const { kind, date, fact } = correction;
    const name = ['correction', date, fact].filter(Boolean).join('-');
    const count = tally(seen, name);
    return {
      id: createTag(locale, `${path}#${name}${count > 1 ? `-${count}` : ''}`),
      title: fill(strings.feed.titles[kind], { title: text(page.data.title) }),
      text: describeCorrection(correction, locale),
      path: `${href(path)}#${fragment.corrections}`,
      published: date,
      updated: date,
      theme: themeOf(page, locale),
    };
  });
}

/** “What changed. Share of the harvest exported: 70% became 65%.” */
function describeCorrection(correction: Correction, locale: Locale): string {
  const { library, text } = locale;
  const what = text(correction.what);
  const fact = library.facts.entries.get(correction.fact ?? '')?.value;
  const change = describeChange(correction, locale);
  return fact && change ? `${what} ${text(fact.label)}: ${change}.` : what;
}

const themeOf = ({ data }: Page, { library, text }: Locale): string => {
  const theme = library.site.themes[data.theme];
  return theme ? text(theme.title) : data.theme;
};
