import { compareWords } from '../../search/words/compare.ts';
import type { Word } from '../../search/words/words.ts';
import type { Term } from './term.ts';

/** From here on a word is the same. */
const same = 0.9;

export const isSame = (asked: Word, word: Word, language: string): boolean =>
  compareWords(asked, word, language) >= same;

/** The words of a term, and those that mean the same. */
export const formsOf = ({ words, isLast, others, measure }: Term) => [
  { words, isLast },
  ...[...others, ...(measure?.words ?? [])].map((form) => ({ words: form.words, isLast: false })),
];

/** Words of the text that nothing but hyphens part, two or more together. */
export function listCompounds(text: string, words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = groups.at(-1)?.at(-1);
    if (last && /^[-–]$/.test(text.slice(last.end, word.start))) groups.at(-1)!.push(word);
    else groups.push([word]);
  }
  return groups.filter((group) => group.length > 1);
}

/** The words stand in the text side by side, in these or other forms of theirs. */
export function stands(
  words: readonly Word[],
  text: readonly Word[],
  language: string,
  isLast = false,
): boolean {
  for (let start = 0; start + words.length <= text.length; start++)
    if (standsAt(words, text, start, language, isLast)) return true;
  return false;
}

/** They stand there from the word `start` on. */
export function standsAt(
  words: readonly Word[],
  text: readonly Word[],
  start: number,
  language: string,
  isLast = false,
): boolean {
  const last = words.length - 1;
  if (last < 0 || start + last >= text.length) return false;
  for (let at = 0; at <= last; at++) {
    const isOpen = isLast && at === last;
    const likeness = compareWords(words[at]!, text[start + at]!, language, isOpen);
    if (likeness < same && !(isOpen && likeness > 0 && likeness < 0.7)) return false;
  }
  return true;
}
