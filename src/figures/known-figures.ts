import type { Figure } from './figure.ts';
import { findFigures } from './find-figures.ts';

export type FindFigures = typeof findFigures;

/** Figures by the language and text in which they stand. */
interface KnownFigures {
  get(key: string): Figure[] | undefined;
  set(key: string, figures: Figure[]): void;
}

/** `findFigures`, which searches each text once for all runs that share `known`. */
export function createFinder(known: KnownFigures): FindFigures {
  return (text, language) => {
    const key = `${language} ${text}`;
    const found = known.get(key) ?? findFigures(text, language);
    known.set(key, found);
    return found;
  };
}
