import { en, type Strings } from './en.ts';
import { vi } from './vi.ts';

export type { Strings };

/** Interface words of the languages that come with the generator; a string that is left out is a type error. */
export const shipped: Readonly<Record<string, Strings>> = { en, vi };

/** Interface words by language, of those that a site brings itself. */
export type Interfaces = ReadonlyMap<string, Strings>;

/** Interface words of `language`: the site’s own, or those shipped, or else English. */
export function getStrings(language: string, own: Interfaces = new Map()): Strings {
  return own.get(language) ?? shipped[language] ?? en;
}
