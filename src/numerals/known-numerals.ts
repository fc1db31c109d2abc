import type { Numeral } from './numeral.ts';
import { findNumerals } from './find-numerals.ts';

export type FindNumerals = typeof findNumerals;

/** Numerals by the language and text in which they stand. */
interface KnownNumerals {
  get(key: string): Numeral[] | undefined;
  set(key: string, numerals: Numeral[]): void;
}

/** `findNumerals`, which searches each text once for all runs that share `known`. */
export function createFinder(known: KnownNumerals): FindNumerals {
  return (text, language) => {
    const key = `${language} ${text}`;
    const found = known.get(key) ?? findNumerals(text, language);
    known.set(key, found);
    return found;
  };
}
