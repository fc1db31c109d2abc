import type { PastValue } from './fact-history.ts';

/**
 * The values, the oldest first, that stood on `day` or came later. Of several until the end of that day only the last
 * is told, for no day says which of them was there when the fact became public.
 */
export function findValuesSince(values: readonly PastValue[], day: string): PastValue[] {
  const later = values.filter((value) => value.day > day);
  const first = values.findLast((value) => value.day <= day);
  return first ? [{ ...first, day }, ...later] : later;
}
