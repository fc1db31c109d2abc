import { getOrMake } from '../domain/memo.ts';
import { splitMoment } from '../domain/moment.ts';
import { readPastOriginals, type PastOriginals } from '../history/past-originals.ts';
import type { Library, Page } from '../library/library.ts';
import { findTranslations } from '../library/translations.ts';
import { once } from '../library/once.ts';
import { derive } from './derived.ts';
import { createLocale, type Locale } from './locale.ts';
import { linkTo } from './part-link.ts';
import { readSettings } from '../settings.ts';

/** How a page in one language stands to the text that it translates. */
export type Standing =
  | { kind: 'original' | 'in-step' | 'untranslated' }
  /** `since` is the day of the text that it follows; nothing where the history does not tell. */
  | { kind: 'outdated'; since: string | undefined };

/** What the outdated translations were made from: read once for each library. */
export const getPastOriginals = once(readPastOriginals);

const pagesByFile = once((library) => new Map(library.pages.map((page) => [page.file, page])));

const standingAt = derive('standing', async ({ library, language }: Locale, file) => {
  const page = pagesByFile(library).get(file);
  return page && findStanding(page, language.code, library, await getPastOriginals(library));
});

/** `findStanding` of the page that readers of the locale get. */
export const standingOf = async (page: Page, locale: Locale): Promise<Standing> =>
  (await standingAt(locale, page.file)) ?? { kind: 'original' };

const translationsByPage = once(
  (library) => new Map(findTranslations(library).map((one) => [one.page, one])),
);

/**
 * How the page that readers of `language` get stands to the original. The public is told of nothing that it
 * could not see: no change in a block for the staff, and no day before the original was published.
 */
export function findStanding(
  page: Page,
  language: string,
  library: Library,
  originals: PastOriginals,
): Standing {
  if (page.language !== language) return { kind: 'untranslated' };
  const translation = translationsByPage(library).get(page);
  if (!translation) return { kind: 'original' };
  const isPublic = readSettings().edition === 'public';
  const isOutdated = isPublic ? translation.isOutdatedForPublic : translation.isOutdated;
  if (!isOutdated) return { kind: 'in-step' };
  const past = originals.get(page.file);
  const day = past?.kind === 'found' ? past.day : undefined;
  const isTold = !isPublic || (day ?? '') >= publicationOf(translation.original);
  return { kind: 'outdated', since: isTold ? day : undefined };
}

/** The day from which the public has the page: the one it is dated with, or the end of its embargo. */
function publicationOf({ data }: Page): string {
  const date = data.published;
  const end = data.publishAt ? splitMoment(data.publishAt).day : date;
  return date > end ? date : end;
}

const borrowed = new WeakMap<Locale, Locale>();

/**
 * The locale in whose words a page is shown: where it is not translated, all of it is in the first
 * language, numbers, dates and charts too, while its links stay in the language of the reader, where the
 * part that they name is there.
 */
export function createTextLocale(page: Page, locale: Locale): Locale {
  if (page.language === locale.language.code) return locale;
  const first = createLocale(locale.library, undefined);
  return getOrMake(borrowed, locale, () => ({
    ...first,
    href: (path) => (path.startsWith('/charts/') ? first.href(path) : linkTo(path, locale)),
  }));
}
