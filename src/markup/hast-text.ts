import type { Nodes } from 'hast';

/** The words of an HTML tree without markup; components and reference marks count as nothing. */
export function toText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'sup')) return '';
  return node.children.map(toText).join('');
}
