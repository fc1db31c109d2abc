import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { components, findReferenceKind, type ReferenceKind } from '../domain/vocabulary.ts';
import { positionOf } from './position-of.ts';

/** What is known of a component beside its text. */
interface ComponentData {
  /** Which mention of its fact on the page a figure is, counted from 1. */
  occurrence?: number;
  /** Id of a callout’s title, unique on the page; where it is rendered. */
  fragment?: string | undefined;
}

declare module 'mdast-util-mdx-jsx' {
  interface MdxJsxFlowElementData extends ComponentData {}
  interface MdxJsxTextElementData extends ComponentData {}
  interface MdxJsxFlowElementHastData extends ComponentData {}
  interface MdxJsxTextElementHastData extends ComponentData {}
}

export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

export const isComponentNode = (node: Nodes): node is ComponentNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A record that a page names, and where. */
export interface Reference {
  kind: ReferenceKind;
  id: string;
  component: string;
  line: number;
  column: number;
}

/**
 * Calls `see` for every node, parents first, in reading order. A page is read some 25 times over, and this takes a
 * seventeenth of the time of `visit` of unist-util-visit, which is for those that change a tree or leave parts out.
 */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walk(child, see);
}

/** Walks the text alone; returns the notes that stand in it, which are read after it. */
export function walkText(node: Nodes, see: (node: Nodes) => void): FootnoteDefinition[] {
  if (node.type === 'footnoteDefinition') return [node];
  see(node);
  return childrenOf(node).flatMap((child) => walkText(child, see));
}

export const childrenOf = (node: Nodes): readonly Nodes[] =>
  'children' in node ? node.children : [];

/** Literal attributes of a component; the guard has refused all others. */
export function attributesOf({
  attributes,
}: Pick<ComponentNode, 'attributes'>): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

/** Every record the page names, in reading order, repeats included. */
export function findReferences(tree: Root): Reference[] {
  const references: Reference[] = [];
  walk(tree, (node) => {
    if (!isComponentNode(node)) return;
    const attributes = attributesOf(node);
    const start = positionOf(node, '');
    for (const [name, attribute] of Object.entries(components[node.name ?? '']?.attributes ?? {})) {
      const kind = findReferenceKind(attribute);
      if (!kind) continue;
      const text = attributes[name] ?? '';
      for (const id of attribute.many ? splitIds(text) : text ? [text] : []) {
        references.push({
          kind,
          id,
          component: node.name ?? '',
          line: start.line,
          column: start.column,
        });
      }
    }
  });
  return references;
}

/**
 * Numbers the figures of the prose, so that a link can lead to each of them: the first mention of a fact
 * on the page is 1. Key facts are not prose.
 */
export function numberFacts(tree: Root): void {
  const counts = new Map<string, number>();
  walk(tree, (node) => {
    if (!isComponentNode(node) || node.name !== 'Fact') return;
    const { id = '' } = attributesOf(node);
    const occurrence = (counts.get(id) ?? 0) + 1;
    counts.set(id, occurrence);
    node.data = { occurrence };
  });
}

export const splitIds = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** The words of a node without markup; components count as nothing. */
export const plainText = (node: Nodes): string =>
  'value' in node ? node.value : childrenOf(node).map(plainText).join('');
