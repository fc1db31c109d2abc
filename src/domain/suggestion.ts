import { closest, distance } from 'fastest-levenshtein';

/** The known word nearest to `word`, unless even that is too far off to be a slip of the hand. */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  // Nobody slips over so long a word, and measuring its distances takes time.
  if (words.length === 0 || word.length > 200) return undefined;
  const nearest = closest(word, words);
  const slips = distance(word, nearest);
  const isNear =
    slips <= Math.max(2, word.length * 0.4) && slips < Math.min(word.length, nearest.length);
  return isNear ? nearest : undefined;
}

/** Next action for a misspelt id: the nearest right one, or where the right ones are listed. */
export function suggest(word: string, known: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(word, known);
  return nearest ? `Did you mean "${nearest}"?` : otherwise;
}
