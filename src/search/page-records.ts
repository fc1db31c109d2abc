import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A part of a page that is found by itself. */
export interface PageRecord {
  id: string;
  title: string;
  text: string;
}

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** Elements of a page that are marked with `data-search-record`, whose value is their title. */
export function findPageRecords(html: string): PageRecord[] {
  if (!html.includes('data-search-record')) return [];
  const records: PageRecord[] = [];
  const visit = (node: Tree.Node): void => {
    const traits = isElement(node) ? node.attrs : [];
    const valueOf = (name: string) => traits.find((trait) => trait.name === name)?.value;
    const title = valueOf('data-search-record');
    if (title !== undefined)
      records.push({ id: idOf(node) ?? '', title, text: textOf(node).join(' ') });
    else if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return records;
}

/** The first id of it and what is in it. */
function idOf(node: Tree.Node): string | undefined {
  const own = isElement(node) ? node.attrs.find(({ name }) => name === 'id')?.value : undefined;
  const within = 'childNodes' in node ? node.childNodes : [];
  return own ?? within.map(idOf).find((id) => id !== undefined);
}

/** Texts in it but for those that the search leaves out. */
function textOf(node: Tree.Node): string[] {
  if (node.nodeName === '#text') return [(node as Tree.TextNode).value.trim()].filter(Boolean);
  if (isElement(node) && node.attrs.some(({ name }) => name === 'data-pagefind-ignore')) return [];
  return 'childNodes' in node ? node.childNodes.flatMap(textOf) : [];
}
