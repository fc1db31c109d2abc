import { findWithheld, type Release, type Withheld } from '../domain/release.ts';
import type { PageKind } from '../domain/page.ts';
import type { Page } from '../library/library.ts';
import { once } from '../library/once.ts';
import { pageKey } from '../library/page-name.ts';
import { findReleases } from '../library/releases.ts';
import { derive } from './derived.ts';
import { pagesOf, type Locale } from './locale.ts';

const pagesByName = once(
  (locale: Locale): ReadonlyMap<string, Page> =>
    new Map(
      [...pagesOf(locale, 'briefings'), ...pagesOf(locale, 'notes')].map((page) => [
        pageKey(page),
        page,
      ]),
    ),
);

const pageAt = derive(
  'page',
  (locale: Locale, name) => pagesByName(locale).get(name),
  (page) => page?.file,
);

/** The page of that name, as `pagesOf` has it; throws where there is none. */
export function getPage<Kind extends PageKind>(
  locale: Locale,
  kind: Kind,
  slug: string,
): Extract<Page, { kind: Kind }> {
  const page = pageAt(locale, `${kind}/${slug}`);
  if (!page) throw new Error(`There is no page "${slug}" among the ${kind}`);
  return page as Extract<Page, { kind: Kind }>;
}

const pagesInAnyLanguage = once(({ pages }) => Map.groupBy(pages, pageKey));

const languagesAt = derive('languages', ({ library }: Locale, name): string[] => {
  const own = new Set(
    pagesInAnyLanguage(library)
      .get(name)
      ?.map(({ language }) => language),
  );
  return library.site.languages.map(({ code }) => code).filter((code) => own.has(code));
});

/** Languages in which the page can be read, in the order of the site. */
export const languagesOf = (page: Page, locale: Locale): string[] =>
  languagesAt(locale, pageKey(page));

const releasesByFile = once(
  (library): ReadonlyMap<string, Release> =>
    new Map([...findReleases(library)].map(([{ file }, release]) => [file, release])),
);

const releaseAt = derive('release', ({ library }: Locale, file) =>
  releasesByFile(library).get(file),
);

/** When, and for whom, a page is; a translation is withheld as long as its original. */
export const releaseOf = (page: Page, locale: Locale): Release =>
  releaseAt(locale, page.file) ?? page.data;

const withheldAt = derive('withheld', (locale: Locale, file): Withheld[] => {
  const release = releasesByFile(locale.library).get(file);
  return release ? findWithheld(release, locale.now) : [];
});

/** Why the public does not get a page, or not yet. */
export const findReasons = (page: Page, locale: Locale): Withheld[] =>
  withheldAt(locale, page.file);
