import type { Element, Root as HtmlRoot, RootContent } from 'hast';
import type { Heading, Root } from 'mdast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { defaultHandlers, toHast, type State } from 'mdast-util-to-hast';
import { fill } from '../domain/fill.ts';
import type { Strings } from '../strings/index.ts';
import { createFootnotes } from './footnotes.ts';
import type { PartIds } from './part-ids.ts';
import type { ComponentNode } from './tree.ts';

export type HtmlComponent = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/**
 * The page as HTML with its components between, divided into `parts` of its tree; the notes of all follow the last.
 * Headings, callouts and notes have the ids that are theirs.
 */
export function toHtmlTrees(
  tree: Root,
  parts: readonly Root[],
  ids: PartIds,
  words: Strings['markup'],
): HtmlRoot[] {
  const footnotes = createFootnotes(ids);
  const html = toHast(tree, {
    handlers: {
      root: (state: State) => parts.map((part) => toPart(state, part)),
      heading: (state: State, node: Heading): Element => {
        const heading = defaultHandlers.heading(state, node);
        return { ...heading, properties: { id: ids.get(node) } };
      },
      mdxJsxFlowElement: (state: State, node: ComponentNode) => toComponent(state, node, ids),
      mdxJsxTextElement: (state: State, node: ComponentNode) => toComponent(state, node, ids),
      footnoteReference: footnotes.mark,
    },
    clobberPrefix: '',
    footnoteLabel: words.footnotes,
    footnoteLabelProperties: { className: ['vh'] },
    footnoteBackLabel: (index) => fill(words.backToNote, { number: index + 1 }),
  });
  const found = 'children' in html ? html.children : [];
  const notes: HtmlRoot = { type: 'root', children: found.slice(parts.length) };
  footnotes.nameNotes(notes);
  return parts.map((_, index) => ({
    type: 'root',
    children: [...contentOf(found[index]), ...(index === parts.length - 1 ? notes.children : [])],
  }));
}

/** Holds a part together until all of them are made. */
const toPart = (state: State, part: Root): Element => ({
  type: 'element',
  tagName: 'div',
  properties: {},
  children: state.wrap(state.all(part), false),
});

const contentOf = (part: RootContent | undefined) =>
  part?.type === 'element' ? part.children : [];

function toComponent(state: State, node: ComponentNode, ids: PartIds): HtmlComponent {
  const { type, name, attributes } = node;
  const data = { ...node.data, fragment: ids.get(node) };
  return { type, name, attributes, data, children: state.all(node) };
}
