import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import type { Place } from '../domain/problem.ts';
import { components, type ReferenceKind } from '../domain/vocabulary.ts';
import { isComponentNode, type ComponentNode } from './guard.ts';

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
    const start = placeOf(node, '');
    for (const [name, { holds, many }] of Object.entries(
      components[node.name ?? '']?.attributes ?? {},
    )) {
      if (holds === 'text') continue;
      const text = attributes[name] ?? '';
      for (const id of many ? splitIds(text) : text ? [text] : []) {
        references.push({
          kind: holds,
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

export const splitIds = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** Where the node starts in `file`. */
export function placeOf(node: Node, file: string): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The words of a node without markup; components count as nothing. */
export function plainText(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node as Parent).children.map(plainText).join('') : '';
}
