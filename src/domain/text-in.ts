import type { LocalizedText } from './localized-text.ts';

/** The text in `language`; falls back to the first language given, so a page is never left with a hole. */
export function textIn(text: LocalizedText, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}
