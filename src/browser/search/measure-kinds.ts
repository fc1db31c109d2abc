import type { SplitWords, Word } from '../../search/words/words.ts';
import { standsAt } from './same-words.ts';

/**
 * What finds the kinds of measure that words name. The longest name counts: one kind may be called by a part of the
 * name of another.
 */
export function createKindFinder(measures: string[][], split: SplitWords, language: string) {
  const names = measures
    .flatMap((list, kind) => list.map((name) => ({ kind, words: split(name) })))
    .toSorted((a, b) => b.words.length - a.words.length);
  return (words: readonly Word[]): number[] => {
    const found: number[] = [];
    for (let at = 0; at < words.length;) {
      const name = names.find((one) => standsAt(one.words, words, at, language));
      if (name) found.push(name.kind);
      at += name?.words.length ?? 1;
    }
    return found;
  };
}
