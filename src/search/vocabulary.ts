import type { Edition } from '../site/edition.ts';
import { createSplitter } from '../wording/words.ts';
import { listTexts } from './texts.ts';

/** Most words offered to a reader who misspells one; the list stays within 15 KB compressed. */
const mostWords = 4000;
const shortest = 3;

/** The words that the pages and records of an edition use, the commonest of them. */
export function listVocabulary(edition: Edition): string[] {
  const split = createSplitter(edition.language.code);
  const counts = new Map<string, number>();
  for (const text of listTexts(edition)) {
    for (const { canonical, folded, text: word } of split(text)) {
      if (folded.length < shortest || !canonical || /\d/.test(word)) continue;
      const plain = word
        .toLowerCase()
        .normalize('NFC')
        .replace(/['’].*$/, '');
      counts.set(plain, (counts.get(plain) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}
