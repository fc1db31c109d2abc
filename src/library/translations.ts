import type { Page } from './library.ts';
import { once } from './once.ts';
import { pageKey } from './page-name.ts';
import { digestText, isSameForPublic } from './translated-text.ts';

/** A page in another language than the first, beside the page that it translates. */
export interface Translation {
  page: Page;
  original: Page;
  /** Digest of the original as it is now. */
  digest: string;
  /** The original has changed since the text that the translation says it follows. */
  isOutdated: boolean;
  /** It has changed in what the public reads of it. */
  isOutdatedForPublic: boolean;
}

/** Every translation whose original can be read, in the order of the pages. */
export const findTranslations = once(({ pages, site }): Translation[] => {
  const first = site.languages[0]?.code;
  const originals = new Map(
    pages.filter(({ language }) => language === first).map((page) => [pageKey(page), page]),
  );
  return pages.flatMap((page) => {
    const original = originals.get(pageKey(page));
    if (!original || original === page) return [];
    const digest = digestText(original.text);
    const { translates = digest } = page.data;
    const isOutdated = translates !== digest;
    const isOutdatedForPublic = !isSameForPublic(translates, digest);
    return [{ page, original, digest, isOutdated, isOutdatedForPublic }];
  });
});
