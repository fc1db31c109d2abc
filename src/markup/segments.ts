import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { attributesOf, occurrenceOf } from './tree.ts';
import { isComponentNode, type ComponentNode } from './guard.ts';
import { fill } from '../domain/fill.ts';
import { dressTree, type Dressing } from './dressing.ts';
import { createSlugger, type Slugger } from './slugger.ts';

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
 * is ever compiled, and only components can leave the HTML runs. Parts of one page share a slugger.
 */
export function renderSegments(
  tree: Root,
  dressing: Dressing,
  slugger: Slugger = createSlugger(),
): Segment[] {
  const hast = toHast(tree, {
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    clobberPrefix: '',
    footnoteLabel: dressing.words.footnotes,
    footnoteLabelProperties: { className: ['vh'] },
    footnoteBackLabel: (index) => fill(dressing.words.backToNote, { number: index + 1 }),
  }) as HastRoot;
  dressTree(hast, dressing, slugger);
  return joinRuns(hast.children.flatMap((node) => toSegments(node, slugger)));
}

type Content = ElementContent | HastRoot['children'][number] | ComponentNode;

function toSegments(node: Content, slugger: Slugger): Segment[] {
  if (isComponentNode(node)) {
    const attributes = attributesOf(node);
    const name =
      node.name === 'Callout'
        ? { fragment: slugger.part('callout-', attributes['title'] ?? '') }
        : {};
    const inner = (node.children as Content[]).flatMap((child) => toSegments(child, slugger));
    const component = { component: node.name ?? '', attributes, ...occurrence(node), ...name };
    return [{ ...component, children: joinRuns(inner) }];
  }
  if (node.type !== 'element' || !holdsComponent(node))
    return [{ html: toHtml(node as HastNodes) }];
  // Written empty, an element shows its two tags; none that holds a component is void.
  const shell = toHtml({ ...node, children: [] });
  const end = `</${node.tagName}>`;
  return [
    { html: shell.slice(0, -end.length) },
    ...node.children.flatMap((child) => toSegments(child, slugger)),
    { html: end },
  ];
}

function occurrence(node: ComponentNode): { occurrence?: number } {
  const number = occurrenceOf(node);
  return number === undefined ? {} : { occurrence: number };
}

function holdsComponent(node: Element): boolean {
  return node.children.some(
    (child) => isComponentNode(child) || (child.type === 'element' && holdsComponent(child)),
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
