import { address } from '../domain/addresses.ts';
import { findTranslatedGuide } from '../domain/guide-pages.ts';
import { readSettings } from '../settings.ts';
import type { Locale } from './locale.ts';

/** A way from every page to another. */
export interface MenuItem {
  href: string;
  words: string;
  /** Addresses whose pages it stands for; those of its own page alone where left out. */
  starts: string;
  /** Language of what it leads to, where that is not the reader’s. */
  lang?: string;
}

const item = ({ href }: Locale, path: string, words: string): MenuItem => ({
  href: href(path),
  words,
  starts: path,
});

/** What the head of every page offers. */
export const mainMenu = (locale: Locale): MenuItem[] => {
  const { layout, home, own } = locale.strings;
  return [
    item(locale, address.briefings, layout.briefings),
    item(locale, address.themes, home.themes),
    item(locale, address.notes, layout.notes),
    item(locale, address.facts, layout.figures),
    item(locale, address.datasets, layout.data),
    item(locale, address.checks, own.checks.title),
    ...(showsGuide() ? [guideItem(locale)] : []),
  ];
};

/** What the foot of every page offers besides: registers, what the site says of itself, its feeds. */
export const footMenus = (locale: Locale): MenuItem[][] => {
  const { layout, own } = locale.strings;
  return [
    [
      item(locale, address.sources, layout.sources),
      item(locale, address.glossary, layout.glossary),
      item(locale, address.corrections, own.corrections.title),
      item(locale, address.feeds.atom, own.feeds.atom),
      item(locale, address.feeds.json, own.feeds.json),
    ],
    [
      item(locale, address.about, own.about.title),
      item(locale, address.accessibility, own.accessibility.title),
      item(locale, address.privacy, own.privacy.title),
      ...(readSettings().edition === 'staff'
        ? [item(locale, address.status, locale.strings.status.title)]
        : []),
    ],
  ];
};

/** The guide is for editors: readers of the public edition have no use for it. */
export const showsGuide = (): boolean => readSettings().edition === 'staff';

/** The guide where readers of this language begin with it, or in English, which is said. */
export function guideItem(locale: Locale): MenuItem {
  const { strings, language } = locale;
  const translated = findTranslatedGuide(language.code);
  const starts = address.guide;
  if (language.code === 'en' || translated !== undefined)
    return {
      href: locale.href(translated ?? address.guide),
      words: strings.layout.guide,
      starts,
    };
  return {
    href: locale.href(address.guide),
    words: strings.own.guideInEnglish,
    starts,
    lang: 'en',
  };
}
