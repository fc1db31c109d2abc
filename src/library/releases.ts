import { findWithheld, joinReleases, type Release } from '../domain/release.ts';
import type { Library, Page } from './library.ts';
import { once } from './once.ts';
import { pageKey } from './page-name.ts';

/** Release of each page; a translation is withheld as long as its original. */
export const findReleases = once((library): ReadonlyMap<Page, Release> => {
  const first = library.site.languages[0]?.code;
  const originals = new Map(
    library.pages
      .filter(({ language }) => language === first)
      .map((page) => [pageKey(page), page.data] as const),
  );
  return new Map(
    library.pages.map((page) => {
      const original = originals.get(pageKey(page)) ?? page.data;
      return [page, joinReleases(original, page.data)] as const;
    }),
  );
});

/** Pages that the public gets at `now`. */
export const findPublicPages = (library: Library, now: string): Page[] =>
  [...findReleases(library)].flatMap(([page, release]) =>
    findWithheld(release, now).length === 0 ? [page] : [],
  );
