import { createSlugger } from './slugger.ts';
import type { Root } from 'mdast';
import { plainText, walk } from './tree.ts';

export interface Section {
  /** Fragment of the heading, unique on the page. */
  id: string;
  title: string;
  depth: number;
}

/** Headings of a page in order, with the fragments that the renderer gives them. */
export function findSections(tree: Root): Section[] {
  const slugger = createSlugger();
  const sections: Section[] = [];
  walk(tree, (node) => {
    if (node.type !== 'heading') return;
    const title = plainText(node);
    sections.push({ id: slugger.heading(title), title, depth: node.depth });
  });
  return sections;
}

/**
 * A briefing opens with its bottom line, everything before the key facts or the first heading;
 * then come the key facts, then the body.
 */
export function splitBriefing(tree: Root): { bottomLine: Root; keyFacts: Root; body: Root } {
  const isKeyFacts = (node: Root['children'][number]) =>
    node.type === 'mdxJsxFlowElement' && node.name === 'KeyFacts';
  const firstBreak = tree.children.findIndex((node) => isKeyFacts(node) || node.type === 'heading');
  const end = firstBreak === -1 ? tree.children.length : firstBreak;
  const after = tree.children.slice(end);
  const keyFacts = after[0] && isKeyFacts(after[0]) ? [after[0]] : [];
  const root = (children: Root['children']): Root => ({ type: 'root', children });
  return {
    bottomLine: root([...tree.children.slice(0, end), ...after.filter(isDefinition)]),
    keyFacts: root(keyFacts),
    body: root(after.slice(keyFacts.length)),
  };
}

/** Links and footnotes are defined anywhere on the page; each part needs those it names. */
const isDefinition = (node: Root['children'][number]) =>
  node.type === 'definition' || node.type === 'footnoteDefinition';
