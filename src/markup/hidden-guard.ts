import type { Node, Parent } from 'unist';
import { findHidden, findUnseen, hiddenAt } from '../domain/hidden-characters.ts';
import type { Problem } from '../domain/problem.ts';
import { components, findReferenceKind } from '../domain/vocabulary.ts';
import { positionOf } from './position-of.ts';

interface Named {
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
}

/**
 * Characters that cannot be seen and that the text of the file does not show either: those written as
 * entities, such as `&#x202e;`, and marks without width inside ids.
 */
export function findHiddenIn(node: Node, file: string): Problem[] {
  const found = wordsOf(node).map(findHidden).concat(idsOf(node).map(findUnseen)).find(Boolean);
  const inner = 'children' in node ? (node as Parent).children : [];
  return [
    ...(found ? [hiddenAt(positionOf(node, file), found)] : []),
    ...inner.flatMap((child) => findHiddenIn(child, file)),
  ];
}

function wordsOf(node: Node): string[] {
  const parts = node as unknown as Record<string, unknown>;
  const own = ['value', 'alt', 'title', 'lang', 'meta', 'label'].map((name) => parts[name]);
  const given = ((node as Named).attributes ?? []).map(({ value }) => value);
  return [...own, ...given].filter((part) => typeof part === 'string');
}

function idsOf(node: Node): string[] {
  const { name, attributes = [] } = node as Named;
  const known = name && Object.hasOwn(components, name) ? components[name]?.attributes : undefined;
  return attributes.flatMap(({ name = '', value }) => {
    const attribute = known && Object.hasOwn(known, name) ? known[name] : undefined;
    return attribute && findReferenceKind(attribute) && typeof value === 'string'
      ? value.split(/\s+/)
      : [];
  });
}
