import { address, isSiteFile } from '../domain/addresses.ts';
import type { CellContext } from '../domain/cell-text.ts';
import { createFormatter, type Formatter } from '../domain/format.ts';
import { isGuideTranslated } from '../domain/guide-pages.ts';
import type { LocalizedText } from '../domain/localized-text.ts';
import { getOrMake } from '../domain/memo.ts';
import { comparePartialDates } from '../domain/partial-date.ts';
import { textIn } from '../domain/text-in.ts';
import { fillMentions } from '../domain/plain-text.ts';
import type { Language } from '../domain/site.ts';
import type { PageKind } from '../domain/page.ts';
import { createCellContext } from '../library/cell-context.ts';
import { getValue, type Library, type Page } from '../library/library.ts';
import { once } from '../library/once.ts';
import { getStrings, type Strings } from '../strings/index.ts';
import { findBasePath, readSettings } from '../settings.ts';

/** The site in one language: its words, its numbers, its addresses. */
export interface Locale {
  library: Library;
  language: Language;
  /** Part of the address that names the language; nothing for the first one. */
  prefix: string | undefined;
  strings: Strings;
  formatter: Formatter;
  cells: CellContext;
  /** A text in this language, its figures filled in: the text of a page, or one of several languages. */
  text: (text: LocalizedText | string) => string;
  /** `lang` of a text in another language than this one; none of its own. */
  langOf: (language: string) => string | undefined;
  /**
   * `lang` of what records say once, whatever the reader’s language: where in a source, under which licence,
   * who is quoted. Editors write it in the first language.
   */
  recordLang: string | undefined;
  /** The day of the build, which decides what is due for review. */
  today: string;
  /** The minute of the build, which decides what is still under embargo. */
  now: string;
  /** Full path of an address of this site, with base path and language. */
  href: (path: string) => string;
}

const kept = new WeakMap<Library, Map<string | undefined, Locale>>();

/** The locale that an address’s first part names; made once for each library. */
export function createLocale(library: Library, prefix: string | undefined): Locale {
  const locales = getOrMake(kept, library, () => new Map<string | undefined, Locale>());
  return getOrMake(locales, prefix, () => makeLocale(library, prefix));
}

function makeLocale(library: Library, prefix: string | undefined): Locale {
  const [first] = library.site.languages;
  const language = library.site.languages.find(({ code }) => code === prefix) ?? first;
  if (!language) throw new Error('The site has no language');
  const strings = getStrings(language.code, library.interfaces);
  const formatter = createFormatter({
    ...language,
    language: language.code,
    qualifiers: strings.qualifiers,
  });
  const showFact = (id: string) => {
    const fact = getValue(library.facts, id);
    return formatter.fact(fact, getValue(library.units, fact.unit));
  };
  const writtenIn = (first ?? language).code;
  const langOf = (code: string) => (code === language.code ? undefined : code);
  return {
    library,
    language,
    langOf,
    recordLang: langOf(writtenIn),
    prefix: language === first ? undefined : language.code,
    strings,
    formatter,
    today: readSettings().today,
    now: readSettings().now,
    text: (text) =>
      fillMentions(typeof text === 'string' ? text : textIn(text, language.code), showFact),
    href: (path) => createHref(path, language === first ? undefined : language.code),
    cells: createCellContext(library, formatter, strings),
  };
}

/**
 * `/briefings/x/` → `/base/vi/briefings/x/`; files that exist once, and guide pages that are not
 * translated, have no language.
 */
export function createHref(path: string, prefix: string | undefined): string {
  const base = findBasePath().slice(0, -1);
  const isShared = (language: string) =>
    isSiteFile(path) || (path.startsWith(address.guide) && !isGuideTranslated(path, language));
  return `${base}${prefix && !isShared(prefix) ? `/${prefix}` : ''}${path}`;
}

/** The site in each of its languages, in their order: the first at the root, the others under their code. */
export const localesOf = (library: Library): Locale[] =>
  library.site.languages.map(({ code }, at) => createLocale(library, at === 0 ? undefined : code));

/** One page for each slug: in the locale’s language, or in the first where it is not translated yet. */
export const pagesOf = <Kind extends PageKind>(
  { library, language }: Locale,
  kind: Kind,
): readonly Extract<Page, { kind: Kind }>[] =>
  // Each list is of its kind alone.
  (listPages(library).get(`${language.code} ${kind}`) ?? []) as Extract<Page, { kind: Kind }>[];

/** By language and kind. */
const listPages = once(({ pages, site }): ReadonlyMap<string, readonly Page[]> => {
  const nameOf = ({ kind, slug }: Page, language: string): string => `${language} ${kind} ${slug}`;
  const byName = new Map(pages.map((page) => [nameOf(page, page.language), page]));
  const originals = pages.filter(({ language }) => language === site.languages[0]?.code);
  const lists = new Map<string, Page[]>();
  for (const { code } of site.languages)
    for (const page of originals)
      getOrMake(lists, `${code} ${page.kind}`, (): Page[] => []).push(
        byName.get(nameOf(page, code)) ?? page,
      );
  return lists;
});

/** Briefings in the order the editors chose. */
export const briefingsOf = (locale: Locale) =>
  pagesOf(locale, 'briefings').toSorted((a, b) => a.data.order - b.data.order);

/** Notes, the newest event first. */
export const notesOf = (locale: Locale) =>
  pagesOf(locale, 'notes').toSorted(
    (a, b) => comparePartialDates(b.data.event, a.data.event) || a.slug.localeCompare(b.slug),
  );
