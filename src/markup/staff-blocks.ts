import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { isComponentNode } from './guard.ts';
import { numberFacts, walk } from './tree.ts';

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
  filterNodes(cut, (node) => !isStaffBlock(node));
  unlinkUndefined(cut);
  dropUnnamed(cut);
  numberFacts(cut);
  return cut;
}

const isStaffBlock = (node: Node) => isComponentNode(node) && node.name === 'Staff';

/** Takes out what is not to be kept, and whatever has nothing left in it; a row keeps all its cells. */
function filterNodes(parent: Parent, keep: (node: Node) => boolean): void {
  parent.children = parent.children.filter((child) => {
    if (!keep(child)) return false;
    if (!('children' in child)) return true;
    const { length } = (child as Parent).children;
    filterNodes(child as Parent, keep);
    return length === 0 || child.type === 'tableCell' || (child as Parent).children.length > 0;
  });
}

interface Named extends Node {
  identifier: string;
}

const isNamed = (node: Node): node is Named => 'identifier' in node;

/** A link or note and what defines it have one name, but links and notes are named apart. */
const nameOf = ({ type, identifier }: Named) =>
  `${type.startsWith('footnote') ? 'note' : 'link'} ${identifier}`;

const isDefinition = (node: Node) =>
  node.type === 'definition' || node.type === 'footnoteDefinition';

/** Links whose address was cut out keep their words; marks of notes that were cut out go. */
function unlinkUndefined(tree: Root): void {
  const defined = findNames(tree, isDefinition);
  const isLost = (node: Node) => isNamed(node) && !isDefinition(node) && !defined.has(nameOf(node));
  const unlink = (parent: Parent): void => {
    parent.children = parent.children.flatMap((child) =>
      isLost(child) && 'children' in child ? (child as Parent).children : [child],
    );
    for (const child of parent.children) if ('children' in child) unlink(child as Parent);
  };
  unlink(tree);
  filterNodes(tree, (node) => !isLost(node));
}

/** Keeps the definitions that the text names, or that a note so named does. */
function dropUnnamed(tree: Root): void {
  const definitions = new Map<string, Parent>();
  walk(tree, (node) => {
    if (isNamed(node) && isDefinition(node)) definitions.set(nameOf(node), node as Named & Parent);
  });
  const named = new Set<string>();
  const visit = (node: Node): void => {
    if (isDefinition(node)) return;
    if ('children' in node) (node as Parent).children.forEach(visit);
    if (!isNamed(node) || named.has(nameOf(node))) return;
    named.add(nameOf(node));
    definitions.get(nameOf(node))?.children?.forEach(visit);
  };
  visit(tree);
  filterNodes(tree, (node) => !isNamed(node) || named.has(nameOf(node)));
}

function findNames(tree: Root, test: (node: Node) => boolean): Set<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    if (isNamed(node) && test(node)) names.add(nameOf(node));
  });
  return names;
}
