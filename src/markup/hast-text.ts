/** The words of an HTML tree without markup; components count as nothing. */
export function toText(node: object): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node && Array.isArray(node.children)
    ? node.children.map(toText).join('')
    : '';
}
