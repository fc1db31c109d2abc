import type { Correction } from '../domain/correction.ts';
import type { Locale } from './locale.ts';

/** Corrections of one day, of one kind and in the same words, which are read once. */
export type AlikeCorrections = readonly [Correction, ...Correction[]];

/** The newest day first; within it in the order in which the page tells them. */
export function groupCorrections(
  corrections: readonly Correction[],
  { text }: Pick<Locale, 'text'>,
): AlikeCorrections[] {
  const newest = corrections.toSorted((a, b) => b.date.localeCompare(a.date));
  const groups = Map.groupBy(newest, ({ date, kind, what }) =>
    JSON.stringify([date, kind, text(what)]),
  );
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest]] : []));
}
