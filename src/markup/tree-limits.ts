import type { Nodes, Root } from 'mdast';
import { findExcess, limits, type LimitName } from '../domain/limits.ts';
import type { Problem } from '../domain/problem.ts';
import { positionOf } from './position-of.ts';
import { childrenOf, isComponentNode } from './tree.ts';

const counted: Partial<Record<Nodes['type'], LimitName>> = {
  tableCell: 'tableCells',
  definition: 'definitions',
  footnoteDefinition: 'definitions',
  image: 'pictures',
  imageReference: 'pictures',
  mdxJsxFlowElement: 'components',
  mdxJsxTextElement: 'components',
};

/** What a page that was parsed has too much of; each limit is named once, where it is passed. */
export function findTreeExcess(tree: Root, file: string): Problem[] {
  const problems = new Map<LimitName, Problem[]>();
  const counts = new Map<LimitName, number>();
  const check = (name: LimitName, count: number, node: Nodes) => {
    if (count <= limits[name].most || problems.has(name)) return;
    problems.set(name, findExcess(name, count, positionOf(node, file)));
  };
  const visit = (node: Nodes, depth: number) => {
    check('treeDepth', depth, node);
    if (node.type === 'table') counts.set('tableCells', 0);
    const name = counted[node.type];
    if (name !== undefined) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      check(name, count, node);
    }
    for (const length of lengthsOf(node)) check(...length, node);
    for (const child of childrenOf(node)) visit(child, depth + 1);
  };
  visit(tree, 0);
  return [...problems.values()].flat();
}

function lengthsOf(node: Nodes): [LimitName, number][] {
  if ('url' in node) return [['addressCharacters', node.url.length]];
  if (!isComponentNode(node)) return [];
  return node.attributes.map(({ value }) => ['attributeCharacters', String(value ?? '').length]);
}
