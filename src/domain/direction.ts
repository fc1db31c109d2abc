import { makeOnce } from './memo.ts';

/** Scripts that are written from right to left. */
const fromTheRight = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand']);

/** The direction in which a language is written, by its script. */
export const directionOf = makeOnce((language: string): 'ltr' | 'rtl' => {
  const { script = '' } = new Intl.Locale(language).maximize();
  return fromTheRight.has(script) ? 'rtl' : 'ltr';
});
