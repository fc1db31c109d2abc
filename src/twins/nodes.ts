import type {
  BlockContent,
  DefinitionContent,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableRow,
} from 'mdast';

/** Parts of a sentence: words as they are, or a piece of a tree. */
export type Said = string | PhrasingContent;

/** What stands between headings. */
export type Block = BlockContent | DefinitionContent;

const say = (parts: readonly Said[]): PhrasingContent[] =>
  parts
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part));

export const paragraph = (...parts: Said[]): Paragraph => ({
  type: 'paragraph',
  children: say(parts),
});

export const heading = (depth: Heading['depth'], ...parts: Said[]): Heading => ({
  type: 'heading',
  depth,
  children: say(parts),
});

export const strong = (...parts: Said[]): PhrasingContent => ({
  type: 'strong',
  children: say(parts),
});

export const emphasis = (...parts: Said[]): PhrasingContent => ({
  type: 'emphasis',
  children: say(parts),
});

export const link = (url: string, ...parts: Said[]): Link => ({
  type: 'link',
  url,
  children: say(parts),
});

/** A list of lines, or of several paragraphs each. */
export const list = (items: readonly (Said[] | Block[])[], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((item): ListItem => {
    const isBlocks = item.some((part) => typeof part !== 'string' && isBlock(part));
    const children = isBlocks ? (item as Block[]) : [paragraph(...(item as Said[]))];
    return { type: 'listItem', spread: false, children };
  }),
});

export const isBlock = (node: Said | RootContent): node is Block =>
  typeof node !== 'string' &&
  ['paragraph', 'list', 'table', 'blockquote', 'heading', 'code', 'thematicBreak'].includes(
    node.type,
  );

/** “**Published:** 23 November 2026” for each pair that has a value. */
export const facets = (pairs: readonly (readonly [string, Said | undefined])[]): List =>
  list(pairs.flatMap(([name, value]) => (value ? [[strong(`${name}:`), ' ', value]] : [])));

interface Cells {
  headings: readonly { text: string; isNumber: boolean }[];
  rows: readonly (readonly { text: string }[])[];
}

/** An address is a link, or its signs would be taken for markup. */
const cell = (text: string): Said => (/^https?:\/\/\S+$/.test(text) ? link(text, text) : text);

/** A table whose numbers stand to the right. */
export function table({ headings, rows }: Cells): Table {
  const toRow = (cells: readonly { text: string }[]): TableRow => ({
    type: 'tableRow',
    children: cells.map(({ text }) => ({ type: 'tableCell', children: say([cell(text)]) })),
  });
  return {
    type: 'table',
    align: headings.map(({ isNumber }) => (isNumber ? 'right' : null)),
    children: [toRow(headings), ...rows.map(toRow)],
  };
}
