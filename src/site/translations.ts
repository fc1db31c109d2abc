import { readPastOriginals, type PastOriginals } from '../history/past-originals.ts';
import type { Library, Page } from '../library/library.ts';
import { findTranslations } from '../library/translations.ts';
import { createEdition, type Edition } from './edition.ts';

/** How a page in one language stands to the text that it translates. */
export type Standing =
  | { kind: 'original' | 'in-step' | 'untranslated' }
  /** `since` is the day of the text that it follows; nothing where the history does not tell. */
  | { kind: 'outdated'; since: string | undefined };

const kept = new WeakMap<Library, Promise<PastOriginals>>();

/** What the outdated translations were made from: read once for each library. */
export function getPastOriginals(library: Library): Promise<PastOriginals> {
  const known = kept.get(library) ?? readPastOriginals(library);
  kept.set(library, known);
  return known;
}

/** How the page that readers of `language` get stands to the original. */
export function findStanding(
  page: Page,
  language: string,
  library: Library,
  originals: PastOriginals,
): Standing {
  if (page.language !== language) return { kind: 'untranslated' };
  const translation = findTranslations(library).find((one) => one.page === page);
  if (!translation) return { kind: 'original' };
  if (!translation.isOutdated) return { kind: 'in-step' };
  const past = originals.get(page.file);
  return { kind: 'outdated', since: past?.kind === 'found' ? past.day : undefined };
}

/** Languages in which the page can be read, in the order of the site. */
export function languagesOf({ kind, slug }: Page, { pages, site }: Library): string[] {
  const codes = site.languages.map(({ code }) => code);
  return codes.filter((code) =>
    pages.some((page) => page.kind === kind && page.slug === slug && page.language === code),
  );
}

const borrowed = new WeakMap<Edition, Edition>();

/**
 * The edition in whose words a page is shown: where it is not translated, all of it is in the first
 * language, numbers, dates and charts too, while its links stay in the language of the reader.
 */
export function createTextEdition(page: Page, edition: Edition): Edition {
  if (page.language === edition.language.code) return edition;
  const first = createEdition(edition.library, undefined);
  const known = borrowed.get(edition) ?? {
    ...first,
    href: (path) => (path.startsWith('/charts/') ? first.href(path) : edition.href(path)),
  };
  borrowed.set(edition, known);
  return known;
}
