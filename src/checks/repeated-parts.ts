import { fragment } from '../domain/addresses.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { Page } from '../library/library.ts';
import { positionOf } from '../markup/position-of.ts';
import { attributesOf, isComponentNode, walk, type ComponentNode } from '../markup/tree.ts';
import type { Check } from './check.ts';

/** What gives a page an id that is not made from its words stands there once: a link finds one part alone by it. */
export const checkRepeatedParts: Check = (library) =>
  [...library.pages, ...library.refused].flatMap(findRepeats);

function findRepeats({ tree, file }: Pick<Page, 'tree' | 'file'>): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  walk(tree, (node) => {
    const part = isComponentNode(node) && describePart(node);
    if (!part) return;
    const message = `${part.written} stands twice on this page`;
    if (seen.has(part.id))
      problems.push(error(positionOf(node, file), 'duplicate-id', message, part.hint));
    seen.add(part.id);
  });
  return problems;
}

function describePart(
  node: ComponentNode,
): { id: string; written: string; hint: string } | undefined {
  const { id: record = '' } = attributesOf(node);
  switch (node.name) {
    case 'Chart':
    case 'TileMap':
    case 'DataTable': {
      const id = node.name === 'DataTable' ? fragment.table(record) : fragment.chart(record);
      const written = `<${node.name} id="${record}"/>`;
      return { id, written, hint: `Keep one, and link to it with #${id}` };
    }
    case 'KeyFacts': {
      const hint = 'Keep one, and print the other figures with <Fact id="…"/>';
      return { id: fragment.keyFigures, written: '<KeyFacts …/>', hint };
    }
    default:
      return undefined;
  }
}
