import type { LocalizedText } from '../domain/localized-text.ts';
import type { Locale } from '../views/locale.ts';

/** What each language says, by its code; a language that has no words of its own is left out. */
export function inEachLanguage(
  locales: readonly Locale[],
  text: LocalizedText,
): Record<string, string> {
  const own = locales.filter(({ language }) => text[language.code]);
  return Object.fromEntries(own.map((locale) => [locale.language.code, locale.text(text)]));
}
