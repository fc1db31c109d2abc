import { address, isSiteFile } from '../domain/addresses.ts';
import { findTranslatedGuide, isGuideTranslated } from '../domain/guide-pages.ts';
import type { Site } from '../domain/site.ts';
import { createHref } from './locale.ts';

/** Paths by which search engines tell the languages of one page from copies of it. */
export interface LanguageLinks {
  /** The address at which the text is at home. */
  canonical: string;
  /** One for each language in which the text can be read, and `x-default`; none where it is only one. */
  alternates: { code: string; href: string }[];
}

/**
 * `textLanguage` is the language of the text, `languages` are those in which it can be read, all of the
 * site’s where left out. A page that is not translated repeats the text of the first language, which is
 * its home.
 */
export function listLanguageLinks(
  path: string,
  { languages: all }: Pick<Site, 'languages'>,
  { textLanguage, languages }: { textLanguage: string; languages?: readonly string[] | undefined },
): LanguageLinks {
  const first = all[0]?.code;
  const hrefIn = (code: string | undefined) => createHref(path, code === first ? undefined : code);
  const isRead = (code: string) =>
    path.startsWith(address.guide)
      ? code === 'en' || (code !== first && isGuideTranslated(path, code))
      : (languages?.includes(code) ?? true);
  const codes = all.map(({ code }) => code).filter(isRead);
  return {
    canonical: hrefIn(textLanguage),
    alternates:
      codes.length < 2 || isSiteFile(path)
        ? []
        : [
            ...codes.map((code) => ({ code, href: hrefIn(code) })),
            { code: 'x-default', href: hrefIn(first) },
          ],
  };
}

/**
 * Where readers who choose the language `code` go from `path`: to the same page. From a page of the guide that
 * is not translated, to one that is, or home.
 */
export function hrefInLanguage(
  path: string,
  code: string,
  { languages: [first] }: Pick<Site, 'languages'>,
): string {
  if (code === first?.code) return createHref(path, undefined);
  const isMissing = path.startsWith(address.guide) && !isGuideTranslated(path, code);
  return createHref(isMissing ? (findTranslatedGuide(code) ?? address.home) : path, code);
}
