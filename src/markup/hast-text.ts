/** The words of an HTML tree without markup; components and reference marks count as nothing. */
export function toText(node: object): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if ('tagName' in node && node.tagName === 'sup') return '';
  return 'children' in node && Array.isArray(node.children)
    ? node.children.map(toText).join('')
    : '';
}
