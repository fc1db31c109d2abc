import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A text of a page as a reader meets it, and the language it is said to be in. */
export interface PageText {
  text: string;
  language: string;
}

const unread = new Set(['script', 'style', 'code', 'pre', 'template']);

/** Every text of a page that is not code, in reading order. */
export const readPageTexts = (html: string): PageText[] => textsOf(parse(html), '');

function textsOf(node: Tree.Node, language: string): PageText[] {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.replace(/\s+/g, ' ').trim();
    return text ? [{ text, language }] : [];
  }
  if (unread.has(node.nodeName) || !('childNodes' in node)) return [];
  const own = 'attrs' in node && node.attrs.find(({ name }) => name === 'lang')?.value;
  return node.childNodes.flatMap((child) => textsOf(child, own || language));
}
