import type { Element, Root } from 'hast';

/** Lets the guide’s code blocks, which may scroll sideways, be reached and scrolled by keyboard. */
export function focusableCode() {
  return (tree: Root) => {
    for (const node of tree.children) {
      if (node.type === 'element' && node.tagName === 'pre')
        (node satisfies Element).properties['tabIndex'] = 0;
    }
  };
}
