import type { Element, Root, RootContent } from 'hast';

/** Writes the alignment of the guide’s table cells as a class: the security policy allows no style in a page. */
export function classedAlignment() {
  return (tree: Root) => {
    for (const cell of findCells(tree.children)) {
      const { align } = cell.properties;
      delete cell.properties['align'];
      if (align === 'right' || align === 'center')
        cell.properties['className'] = [`align-${align}`];
    }
  };
}

const findCells = (nodes: readonly RootContent[]): Element[] =>
  nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.tagName === 'td' || node.tagName === 'th' ? [node] : findCells(node.children);
  });
