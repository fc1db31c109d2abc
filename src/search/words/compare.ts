import { areMarksOf, hasMarks } from './fold.ts';
import { standardSpelling } from './spelling.ts';
import type { Word } from './words.ts';

/** Endings that change the form of a word, not its sense. A language without an entry has none. */
const endings: Record<string, ReadonlySet<string>> = {
  en: new Set(['', 's', 'es', 'e', 'ed', 'd', 'ing', 'er', 'ers', 'y', 'ies', 'ion', 'ions']),
  fr: new Set(['', 's', 'e', 'es', 'x', 'aux', 'al', 'ale', 'ales', 'er', 'ee', 'ees']),
};

const leastStem = 3;
const longestEnding = 4;

/**
 * How well a word of a text answers a word of a query, from 0 to 1: the same marks come before other
 * marks, and those before another form of the word. `isLast`: it may be typed only in part.
 */
export function compareWords(asked: Word, word: Word, language: string, isLast = false): number {
  if (asked.canonical === word.canonical) return 1;
  // No form, spelling or start of a word begins with another letter; of most words this is all that is looked at.
  if (asked.folded.charAt(0) !== word.folded.charAt(0)) return 0;
  if (asked.folded === word.folded) {
    if (!hasMarks(asked.text)) return 0.97;
    return areMarksOf(asked.canonical, word.canonical) ? 0.7 : 0;
  }
  const [one, other] = [
    standardSpelling(asked.folded, language),
    standardSpelling(word.folded, language),
  ];
  if (one === other || isInflected(one, other, language)) return 0.9;
  const isStart = isLast && asked.folded.length >= leastStem;
  return isStart && word.folded.startsWith(asked.folded) ? 0.6 : 0;
}

/** What the forms of a word have in common, roughly: the same for each of them. */
export function stemOf({ folded }: Pick<Word, 'folded'>, language: string): string {
  const word = standardSpelling(folded, language);
  for (let length = longestEnding; length > 0; length--)
    if (word.length - length >= leastStem && endings[language]?.has(word.slice(-length)))
      return word.slice(0, -length);
  return word;
}

/** What every word begins with that `compareWords` finds like this one, all in their standard spelling. */
export function sharedStart(
  { folded }: Pick<Word, 'folded'>,
  language: string,
  isLast: boolean,
): string {
  const word = standardSpelling(folded, language);
  if (word.length <= leastStem) return word;
  // Of a word that goes on the spelling may be another from its last letters on.
  if (isLast) return word.slice(0, Math.max(leastStem, word.length - 3));
  for (let length = leastStem; length < word.length; length++)
    if (endings[language]?.has(word.slice(length))) return word.slice(0, length);
  return word;
}

function isInflected(one: string, other: string, language: string): boolean {
  const known = endings[language];
  if (!known) return false;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  for (let stem = shared; stem >= Math.max(leastStem, shared - 1); stem--)
    if (known.has(one.slice(stem)) && known.has(other.slice(stem))) return true;
  return false;
}
