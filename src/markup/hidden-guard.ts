import type { Nodes } from 'mdast';
import { findHidden, findUnseen, hiddenAt } from '../domain/hidden-characters.ts';
import type { Problem } from '../domain/problem.ts';
import { components, findReferenceKind } from '../domain/vocabulary.ts';
import { positionOf } from './position-of.ts';
import { isComponentNode, walk } from './tree.ts';

/**
 * Characters that cannot be seen and that the text of the file does not show either: those written as
 * entities, such as `&#x202e;`, and marks without width inside ids.
 */
export function findHiddenIn(tree: Nodes, file: string): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node) => {
    const found = wordsOf(node).map(findHidden).concat(idsOf(node).map(findUnseen)).find(Boolean);
    if (found) problems.push(hiddenAt(positionOf(node, file), found));
  });
  return problems;
}

function wordsOf(node: Nodes): string[] {
  const parts = [
    'value' in node && node.value,
    'alt' in node && node.alt,
    'title' in node && node.title,
    'lang' in node && node.lang,
    'meta' in node && node.meta,
    'label' in node && node.label,
    ...(isComponentNode(node) ? node.attributes.map(({ value }) => value) : []),
  ];
  return parts.filter((part) => typeof part === 'string');
}

function idsOf(node: Nodes): string[] {
  if (!isComponentNode(node)) return [];
  const { name } = node;
  const known = name && Object.hasOwn(components, name) ? components[name]?.attributes : undefined;
  return node.attributes.flatMap((given) => {
    if (given.type !== 'mdxJsxAttribute' || typeof given.value !== 'string') return [];
    const attribute = known && Object.hasOwn(known, given.name) ? known[given.name] : undefined;
    return attribute && findReferenceKind(attribute) ? given.value.split(/\s+/) : [];
  });
}
