import type { LocalizedText } from '../domain/localized-text.ts';
import type { Library } from '../library/library.ts';
import { createEdition, localePaths, type Edition } from '../views/edition.ts';

/** The site in each of its languages, in their order. */
export const editionsOf = (library: Library): Edition[] =>
  localePaths(library).map(({ locale }) => createEdition(library, locale));

/** What each language says, by its code; a language that has no words of its own is left out. */
export function inEachLanguage(
  editions: readonly Edition[],
  text: LocalizedText,
): Record<string, string> {
  const own = editions.filter(({ language }) => text[language.code]);
  return Object.fromEntries(own.map((edition) => [edition.language.code, edition.text(text)]));
}
