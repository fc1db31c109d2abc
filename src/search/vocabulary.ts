import type { Node } from 'unist';
import { findRecordTexts } from '../library/plain-texts.ts';
import { walk } from '../markup/tree.ts';
import { pagesOf, type Edition } from '../site/edition.ts';
import { createSplitter } from '../wording/words.ts';

/** Most words offered to a reader who misspells one; the list stays within 15 KB compressed. */
const mostWords = 4000;
const shortest = 3;

/** The words that the pages and records of an edition use, the commonest of them. */
export function listVocabulary(edition: Edition): string[] {
  const split = createSplitter(edition.language.code);
  const counts = new Map<string, number>();
  for (const text of textsOf(edition)) {
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

function* textsOf(edition: Edition): Generator<string> {
  const { library, language, text } = edition;
  for (const record of findRecordTexts(library))
    if (record.language === language.code) yield text(record.text);
  for (const page of [...pagesOf(edition, 'briefings'), ...pagesOf(edition, 'notes')]) {
    if (page.language !== language.code) continue;
    yield `${text(page.data.title)} ${text(page.data.description)}`;
    yield proseOf(page.tree);
  }
}

function proseOf(tree: Node): string {
  const parts: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'text' && 'value' in node) parts.push(String(node.value));
  });
  return parts.join(' ');
}
