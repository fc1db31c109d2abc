import { z } from 'zod';

/** Reader-facing text per language code, e.g. `{ en: 'Reserves', vi: 'Trữ lượng' }`. */
export const localizedText = z.record(
  z.string(),
  z.string({ error: 'Write the text as words' }).trim().min(1, { error: 'The text is empty' }),
  { error: 'Give the text per language, for example:\n  en: Your text' },
);

export type LocalizedText = z.infer<typeof localizedText>;

/** Languages of `languages` for which `text` has no entry. */
export function findMissingLanguages(text: LocalizedText, languages: readonly string[]): string[] {
  return languages.filter((language) => !text[language]);
}
