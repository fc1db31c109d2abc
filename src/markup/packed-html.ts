import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { fragment } from '../domain/addresses.ts';

/** Attributes that name ids, with spaces between them. */
const idLists = new Set(['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers']);

/**
 * A page’s HTML as one part of several on a page: its ids are its own, and links to itself or to another of
 * the parts stay on the page. `slugs` has the slug of each part by the address of its page.
 */
export function packHtml(html: string, slug: string, slugs: ReadonlyMap<string, string>): string {
  const tree = parseFragment(html);
  for (const { attrs } of elementsOf(tree.childNodes))
    for (const attribute of attrs) attribute.value = packAttribute(attribute, slug, slugs);
  return serialize(tree);
}

/** A passage of a part, shown once more elsewhere on the page: ids stay with the first. */
export function quotePacked(
  html: string,
  slug: string,
  slugs: ReadonlyMap<string, string>,
): string {
  const tree = parseFragment(packHtml(html, slug, slugs));
  for (const element of elementsOf(tree.childNodes))
    element.attrs = element.attrs.filter(({ name }) => name !== 'id');
  return serialize(tree);
}

function packAttribute(
  { name, value }: { name: string; value: string },
  slug: string,
  slugs: ReadonlyMap<string, string>,
): string {
  if (name === 'id') return fragment.packed(slug, value);
  if (idLists.has(name)) return value.replace(/\S+/g, (id) => fragment.packed(slug, id));
  if (name !== 'href') return value;
  const [page = '', part] = value.split('#');
  const target = page === '' ? slug : slugs.get(page);
  return target === undefined ? value : `#${fragment.packed(target, part || undefined)}`;
}

const elementsOf = (nodes: readonly Tree.ChildNode[]): Tree.Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []));
