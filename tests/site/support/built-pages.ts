import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { collections } from '../../../src/search/words/collection.ts';
import type { BuiltPage } from './lost-words.ts';

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const traitOf = (node: Tree.Element, name: string) =>
  node.attrs.find((trait) => trait.name === name)?.value;

/** What is on every page alike, or says the words of other pages: navigation, forms, lists of uses, citations. */
const isAside = (node: Tree.Element): boolean =>
  ['nav', 'script', 'style', 'svg', 'form', 'template'].includes(node.tagName) ||
  traitOf(node, 'data-pagefind-ignore') !== undefined;

/** Texts of the node; `isWhole`: with those of parts that are records of the search by themselves. */
function* textsOf(node: Tree.Node): Generator<string> {
  if (node.nodeName === '#text') yield (node as Tree.TextNode).value;
  if (isElement(node) && isAside(node)) {
    yield* recordTexts(node);
    return;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* textsOf(child);
}

/** In a list that the index of pages leaves out, its entries are records. */
function* recordTexts(node: Tree.Node): Generator<string> {
  if (isElement(node) && traitOf(node, 'data-search-record') !== undefined) {
    for (const child of node.childNodes) yield* textsOf(child);
    return;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* recordTexts(child);
}

const hasRecord = (node: Tree.Node): boolean =>
  (isElement(node) && traitOf(node, 'data-search-record') !== undefined) ||
  ('childNodes' in node && node.childNodes.some(hasRecord));

function findMain(node: Tree.Node): Tree.Element | undefined {
  if (isElement(node) && node.tagName === 'main') return node;
  const within = 'childNodes' in node ? node.childNodes : [];
  return within.map(findMain).find((main) => main !== undefined);
}

/** Words of letters alone, as people type them. */
function wordsIn(texts: Iterable<string>): string[] {
  const words = new Set<string>();
  for (const text of texts)
    for (const part of text.split(/[\s\u200b]+/)) {
      const word = part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
      if (/^[\p{L}\p{M}]{2,}$/u.test(word)) words.add(word);
    }
  return [...words];
}

/** The words of every page of the site in `folder` that says it is to be found, read from its HTML. */
export function readBuiltPages(folder: string, language: string): BuiltPage[] {
  return globSync('**/index.html', { cwd: folder })
    .sort()
    .flatMap((file): BuiltPage[] => {
      const html = readFileSync(join(folder, file), 'utf8');
      const main = html.includes('data-pagefind-body') ? findMain(parse(html)) : undefined;
      if (!main || /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] !== language) return [];
      const collection =
        collections.find((name) => name === traitOf(main, 'data-search-collection')) ?? 'pages';
      const address = `/${file.replace(/index\.html$/, '')}`;
      const page = (name: typeof collection, texts: Iterable<string>): BuiltPage => ({
        address,
        collection: name,
        words: wordsIn(texts),
      });
      if (!hasRecord(main)) return [page(collection, textsOf(main))];
      return [page('records', recordTexts(main))];
    });
}
