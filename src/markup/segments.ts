import type { Element, Nodes as HtmlNodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { fill } from '../strings/index.ts';
import { dressTree, type Dressing } from './dressing.ts';
import { createSlugger, type Slugger } from './slugger.ts';
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
 * is ever compiled, and only components can leave the HTML runs. Parts of one page share a slugger.
 */
export function renderSegments(
  tree: Root,
  dressing: Dressing,
  slugger: Slugger = createSlugger(),
): Segment[] {
  const html = toHast(tree, {
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    clobberPrefix: '',
    footnoteLabel: dressing.words.footnotes,
    footnoteLabelProperties: { className: ['vh'] },
    footnoteBackLabel: (index) => fill(dressing.words.backToNote, { number: index + 1 }),
  });
  if (html.type !== 'root') throw new TypeError('A page must be made of a whole tree');
  dressTree(html, dressing, slugger);
  return joinRuns(html.children.flatMap((node) => toSegments(node, slugger)));
}

type HtmlComponent = MdxJsxFlowElementHast | MdxJsxTextElementHast;

const isComponent = (node: HtmlNodes): node is HtmlComponent =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function toSegments(node: HtmlNodes, slugger: Slugger): Segment[] {
  if (isComponent(node)) {
    const attributes = attributesOf(node);
    const name =
      node.name === 'Callout'
        ? { fragment: slugger.part('callout-', attributes['title'] ?? '') }
        : {};
    const inner = node.children.flatMap((child) => toSegments(child, slugger));
    const component = { component: node.name ?? '', attributes, ...occurrence(node), ...name };
    return [{ ...component, children: joinRuns(inner) }];
  }
  if (node.type !== 'element' || !holdsComponent(node)) return [{ html: toHtml(node) }];
  // Written empty, an element shows its two tags; none that holds a component is void.
  const shell = toHtml({ ...node, children: [] });
  const end = `</${node.tagName}>`;
  return [
    { html: shell.slice(0, -end.length) },
    ...node.children.flatMap((child) => toSegments(child, slugger)),
    { html: end },
  ];
}

const occurrence = ({ data }: HtmlComponent): { occurrence?: number } =>
  data?.occurrence === undefined ? {} : { occurrence: data.occurrence };

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
