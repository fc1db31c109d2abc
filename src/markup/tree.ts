import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { components, findReferenceKind, type ReferenceKind } from '../domain/vocabulary.ts';
import { isComponentNode, type ComponentNode } from './guard.ts';
import { positionOf } from './position-of.ts';

/** A record that a page names, and where. */
export interface Reference {
  kind: ReferenceKind;
  id: string;
  component: string;
  line: number;
  column: number;
}

/** Calls `see` for every node, parents first, in reading order. */
export function walk(node: Node, see: (node: Node) => void): void {
  see(node);
  if ('children' in node) for (const child of (node as Parent).children) walk(child, see);
}

/** Literal attributes of a component; the guard has refused all others. */
export function attributesOf(node: ComponentNode): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
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
    Object.assign(node, { data: { occurrence } });
  });
}

/** Which mention of its fact on the page this figure is; nothing for any other node. */
export function occurrenceOf(node: Node): number | undefined {
  const { occurrence } = (node.data ?? {}) as { occurrence?: number };
  return occurrence;
}

export const splitIds = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** The words of a node without markup; components count as nothing. */
export function plainText(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node as Parent).children.map(plainText).join('') : '';
}
