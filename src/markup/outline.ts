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

/**
 * A briefing opens with its bottom line, everything before the key facts or the first heading;
 * then come the key facts, then the body.
 */
export function splitBriefing(tree: Root): { bottomLine: Root; keyFacts: Root; body: Root } {
  const isKeyFacts = (node: RootContent) =>
    node.type === 'mdxJsxFlowElement' && node.name === 'KeyFacts';
  const firstBreak = tree.children.findIndex((node) => isKeyFacts(node) || node.type === 'heading');
  const end = firstBreak === -1 ? tree.children.length : firstBreak;
  const after = tree.children.slice(end);
  const keyFacts = after[0] && isKeyFacts(after[0]) ? [after[0]] : [];
  const root = (children: RootContent[]): Root => ({ type: 'root', children });
  return {
    bottomLine: root([...tree.children.slice(0, end), ...findDefinitions(after)]),
    keyFacts: root(keyFacts),
    body: root(after.slice(keyFacts.length)),
  };
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
