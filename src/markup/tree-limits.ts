import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { findExcess, limits, type LimitName } from '../domain/limits.ts';
import type { Problem } from '../domain/problem.ts';
import { positionOf } from './position-of.ts';

const counted: Record<string, LimitName> = {
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
  const check = (name: LimitName, count: number, node: Node) => {
    if (count <= limits[name].most || problems.has(name)) return;
    problems.set(name, findExcess(name, count, positionOf(node, file)));
  };
  const visit = (node: Node, depth: number) => {
    check('treeDepth', depth, node);
    if (node.type === 'table') counts.set('tableCells', 0);
    const name = counted[node.type];
    if (name !== undefined) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      check(name, count, node);
    }
    for (const length of lengthsOf(node)) check(...length, node);
    if ('children' in node) for (const child of (node as Parent).children) visit(child, depth + 1);
  };
  visit(tree, 0);
  return [...problems.values()].flat();
}

function lengthsOf(node: Node): [LimitName, number][] {
  const { url, attributes = [] } = node as { url?: string; attributes?: { value?: unknown }[] };
  return [
    ...(url === undefined ? [] : [['addressCharacters', url.length] as [LimitName, number]]),
    ...attributes.map(({ value }): [LimitName, number] => [
      'attributeCharacters',
      String(value ?? '').length,
    ]),
  ];
}
