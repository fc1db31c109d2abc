import type { Element, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { dressTree, type Dressing } from './dressing.ts';
import { toHtmlTrees, type HtmlComponent } from './html-tree.ts';
import { nameParts } from './part-ids.ts';
import { attributesOf } from './tree.ts';

/** What a page is made of: runs of finished HTML with components of the vocabulary between them. */
export type Segment =
  | { html: string }
  | {
      component: string;
      attributes: Record<string, string>;
      /** Which mention of its fact on the page a figure is, counted from 1. */
      occurrence?: number;
      /** Id of a callout’s title, unique on the page. */
      fragment?: string;
      children: Segment[];
    };

/**
 * Turns a guarded tree into segments. All text is escaped by the serialiser; nothing of the editor’s
 * is ever compiled, and only components can leave the HTML runs. `taken` are ids that the page itself has.
 */
export const renderSegments = (
  tree: Root,
  dressing: Dressing,
  taken?: readonly string[],
): Segment[] => renderParts(tree, [tree], dressing, taken).flat();

/** The same for a page that shows parts of its tree apart; its notes follow the last. */
export const renderParts = (
  tree: Root,
  parts: readonly Root[],
  dressing: Dressing,
  taken?: readonly string[],
): Segment[][] =>
  toHtmlTrees(tree, parts, nameParts(tree, taken), dressing.words).map((html) => {
    dressTree(html, dressing);
    return joinRuns(html.children.flatMap(toSegments));
  });

const isComponent = (node: Nodes): node is HtmlComponent =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function toSegments(node: Nodes): Segment[] {
  if (isComponent(node)) {
    const { occurrence, fragment } = node.data ?? {};
    const own = { ...(occurrence && { occurrence }), ...(fragment && { fragment }) };
    const children = joinRuns(node.children.flatMap(toSegments));
    return [{ component: node.name ?? '', attributes: attributesOf(node), ...own, children }];
  }
  if (node.type !== 'element' || !holdsComponent(node)) return [{ html: toHtml(node) }];
  // Written empty, an element shows its two tags; none that holds a component is void.
  const shell = toHtml({ ...node, children: [] });
  const end = `</${node.tagName}>`;
  return [
    { html: shell.slice(0, -end.length) },
    ...node.children.flatMap(toSegments),
    { html: end },
  ];
}

function holdsComponent(node: Element): boolean {
  return node.children.some(
    (child) => isComponent(child) || (child.type === 'element' && holdsComponent(child)),
  );
}

/** Joins neighbouring runs, so that a page costs as few pieces as it has components. */
function joinRuns(segments: Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && 'html' in last && 'html' in segment) last.html += segment.html;
    else joined.push('html' in segment ? { ...segment } : segment);
  }
  return joined;
}
