import type { Root, RootContent } from 'mdast';
import { nameParts } from './part-ids.ts';
import { plainText, walk, walkText } from './tree.ts';

export interface Section {
  /** Fragment of the heading, unique on the page. */
  id: string;
  title: string;
  depth: number;
}

/** Headings of a page’s text in order, with the fragments that the renderer gives them. */
export function findSections(tree: Root): Section[] {
  const ids = nameParts(tree);
  const sections: Section[] = [];
  walkText(tree, (node) => {
    if (node.type !== 'heading') return;
    sections.push({ id: ids.get(node) ?? '', title: plainText(node), depth: node.depth });
  });
  return sections;
}

export interface BriefingParts {
  bottomLine: Root;
  /** What stands beside the bottom line, such as what it means for the reader. */
  beside: Root;
  keyFacts: Root;
  body: Root;
}

const isComponent = (node: RootContent, name: string): boolean =>
  node.type === 'mdxJsxFlowElement' && node.name === name;

/**
 * A briefing opens with its bottom line, everything before the key facts or the first heading; then come the key
 * facts, then the body. A callout in the bottom line, or right after the key facts, stands beside it.
 */
export function splitBriefing(tree: Root): BriefingParts {
  const isKeyFacts = (node: RootContent) => isComponent(node, 'KeyFacts');
  const isCallout = (node: RootContent) => isComponent(node, 'Callout');
  const firstBreak = tree.children.findIndex((node) => isKeyFacts(node) || node.type === 'heading');
  const end = firstBreak === -1 ? tree.children.length : firstBreak;
  const opening = tree.children.slice(0, end);
  const after = tree.children.slice(end);
  const keyFacts = after[0] && isKeyFacts(after[0]) ? [after[0]] : [];
  const rest = after.slice(keyFacts.length);
  const others = rest.findIndex((node) => !isCallout(node));
  const called = keyFacts.length === 0 ? 0 : others === -1 ? rest.length : others;
  const root = (children: RootContent[]): Root => ({ type: 'root', children });
  return {
    bottomLine: root([...opening.filter((node) => !isCallout(node)), ...findDefinitions(after)]),
    beside: root([...opening.filter(isCallout), ...rest.slice(0, called)]),
    keyFacts: root(keyFacts),
    body: root(rest.slice(called)),
  };
}

/**
 * The text with each chart before the paragraph that leads to it, so that it can stand beside it; the first stays where
 * it is, for it spans the page.
 */
export function putChartsBeside({ children }: Root): Root {
  const isChart = (node: RootContent) => isComponent(node, 'Chart') || isComponent(node, 'TileMap');
  const placed: RootContent[] = [];
  let charts = 0;
  for (const node of children) {
    const isBeside = isChart(node) && charts++ > 0 && placed.at(-1)?.type === 'paragraph';
    placed.splice(isBeside ? -1 : placed.length, 0, node);
  }
  return { type: 'root', children: placed };
}

/** Links and footnotes are defined anywhere on the page; the bottom line needs those it names where it stands alone. */
function findDefinitions(nodes: readonly RootContent[]): RootContent[] {
  const found: RootContent[] = [];
  for (const top of nodes)
    walk(top, (node) => {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node);
    });
  return found;
}
