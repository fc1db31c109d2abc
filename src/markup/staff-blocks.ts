import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { childrenOf, isComponentNode, numberFacts, walk } from './tree.ts';

/** How many blocks of the page are for the staff alone; one inside another counts too. */
export function countStaffBlocks(tree: Root): number {
  let count = 0;
  walk(tree, (node) => (count += Number(isStaffBlock(node))));
  return count;
}

/**
 * The page as the public gets it: blocks for the staff are cut out, with all that stands empty without
 * them and every definition that only they name; figures are numbered anew. The tree itself stays as it is.
 */
export function cutStaffBlocks(tree: Root): Root {
  if (countStaffBlocks(tree) === 0) return tree;
  const cut = structuredClone(tree);
  dropNodes(cut, isStaffBlock);
  unlinkUndefined(cut);
  dropUnnamed(cut);
  numberFacts(cut);
  return cut;
}

const isStaffBlock = (node: Nodes) => isComponentNode(node) && node.name === 'Staff';

/** Takes nodes out, and whatever has nothing left in it; a row keeps all its cells. */
function dropNodes(tree: Root, isToGo: (node: Nodes) => boolean): void {
  const emptied = new Set<Nodes>();
  visit(tree, {
    exit: (node, index, parent) => {
      if (!parent || index === undefined || !(isToGo(node) || emptied.has(node))) return undefined;
      parent.children.splice(index, 1);
      if (parent.children.length === 0 && parent.type !== 'tableCell') emptied.add(parent);
      return index;
    },
  });
}

type Named = Extract<Nodes, { identifier: string }>;

/** A link or note and what defines it have one name, but links and notes are named apart. */
const nameOf = ({ type, identifier }: Named) =>
  `${type.startsWith('footnote') ? 'note' : 'link'} ${identifier}`;

const isNamed = (node: Nodes): node is Named => 'identifier' in node;

const isDefinition = (node: Nodes) =>
  node.type === 'definition' || node.type === 'footnoteDefinition';

/** Links whose address was cut out keep their words; marks of notes that were cut out go. */
function unlinkUndefined(tree: Root): void {
  const defined = new Set<string>();
  walk(tree, (node) => {
    if (isNamed(node) && isDefinition(node)) defined.add(nameOf(node));
  });
  const isLost = (node: Nodes) =>
    isNamed(node) && !isDefinition(node) && !defined.has(nameOf(node));
  visit(tree, 'linkReference', (node, index, parent) => {
    if (index === undefined || !isLost(node)) return undefined;
    parent?.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
  dropNodes(tree, isLost);
}

/** Keeps the definitions that the text names, or that a note so named does. */
function dropUnnamed(tree: Root): void {
  const definitions = new Map<string, Nodes>();
  walk(tree, (node) => {
    if (isNamed(node) && isDefinition(node)) definitions.set(nameOf(node), node);
  });
  const named = new Set<string>();
  const read = (node: Nodes): void => {
    if (isDefinition(node)) return;
    childrenOf(node).forEach(read);
    if (!isNamed(node) || named.has(nameOf(node))) return;
    named.add(nameOf(node));
    const definition = definitions.get(nameOf(node));
    if (definition) childrenOf(definition).forEach(read);
  };
  read(tree);
  dropNodes(tree, (node) => isNamed(node) && !named.has(nameOf(node)));
}
