import type { Root } from 'mdast';
import { findRecordTexts } from '../library/plain-texts.ts';
import { walk } from '../markup/tree.ts';
import { pagesOf, type Locale } from '../views/locale.ts';

/** Everything that the pages and records of a locale say in its language. */
export function* listTexts(locale: Locale): Generator<string> {
  const { library, language, text } = locale;
  for (const record of findRecordTexts(library))
    if (record.language === language.code) yield text(record.text);
  for (const page of [...pagesOf(locale, 'briefings'), ...pagesOf(locale, 'notes')]) {
    if (page.language !== language.code) continue;
    yield `${text(page.data.title)} ${text(page.data.description)}`;
    yield proseOf(page.tree);
  }
}

/** The words of a page that stand in no title, with spaces between. */
export function proseOf(tree: Root): string {
  const parts: string[] = [];
  walk(tree, (node) => {
    if (node.type === 'text') parts.push(node.value);
  });
  return parts.join(' ');
}
