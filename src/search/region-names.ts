import type { Place } from '../domain/place.ts';
import type { Language } from '../domain/site.ts';
import { foldText } from './words/fold.ts';

/** What CLDR calls regions in one language; nothing for a code that stands for none. */
const namesIn = (language: string) =>
  new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

/** Codes of two letters of ISO 3166 by their English names. */
const codes: ReadonlyMap<string, string> = listCodes();

function listCodes(): Map<string, string> {
  const english = namesIn('en');
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap((one) => letters.map((other) => one + other));
  return new Map(
    pairs.flatMap((code) => {
      const name = english.of(code);
      return name === undefined ? [] : [[foldText(name), code] as const];
    }),
  );
}

/**
 * What readers may type for the place beside what editors call it: the name that CLDR has in the language, and the
 * code of two letters. Nothing of a place whose id is no code of ISO, or that CLDR calls otherwise in English.
 */
export function regionNames(
  id: string,
  { name, short, aliases }: Place,
  { code: language }: Pick<Language, 'code'>,
): string[] {
  const known = [...Object.values(name), ...Object.values(short ?? {}), ...(aliases?.['en'] ?? [])];
  const code = known.map((one) => codes.get(foldText(one))).find((one) => one !== undefined);
  if (code === undefined || !/^[A-Z]{3}$/.test(id)) return [];
  return [namesIn(language).of(code) ?? code, code];
}
