/** A regular expression of these words, long ones before those with which they begin; `_` stands for a space. */
export const oneOf = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
    .toSorted((first, second) => second.length - first.length)
    .join('|');
