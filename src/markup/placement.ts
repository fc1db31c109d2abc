import type { Paragraph, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node, Parent } from 'unist';
import { components } from '../domain/vocabulary.ts';

/**
 * Puts components where their kind belongs, whatever the line breaks around them: an inline one that
 * stands alone on its line becomes a paragraph, block ones that fill a paragraph leave it.
 */
export function placeComponents(tree: Root): void {
  placeIn(tree);
}

function placeIn(parent: Parent): void {
  parent.children = parent.children.flatMap((child) => {
    if ('children' in child) placeIn(child as Parent);
    if (isInlineAlone(child)) return [wrapInline(child)];
    if (isFilledWithBlocks(child)) return liftBlocks(child);
    return [child];
  });
  parent.children.forEach((child, index) => {
    const next = parent.children[index + 1];
    if (child.type === 'text' && isCite(next)) tighten(child as Text);
  });
}

/** A reference mark follows its sentence without a space, however the source is spaced. */
function tighten(text: Text): void {
  text.value = text.value.trimEnd();
}

const isCite = (node: Node | undefined) =>
  node?.type === 'mdxJsxTextElement' && (node as MdxJsxTextElement).name === 'Cite';

function isInlineAlone(node: Node): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && placeOf(node) === 'inline';
}

function wrapInline(node: MdxJsxFlowElement): Paragraph {
  const inline = { ...node, type: 'mdxJsxTextElement' } as unknown as MdxJsxTextElement;
  return {
    type: 'paragraph',
    children: [inline],
    ...(node.position ? { position: node.position } : {}),
  };
}

function isFilledWithBlocks(node: Node): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const words = (node as Paragraph).children.filter((child) => !isSpace(child));
  return words.length > 0 && words.every((child) => placeOf(child) === 'block');
}

function liftBlocks(paragraph: Paragraph): RootContent[] {
  return paragraph.children
    .filter((child) => !isSpace(child))
    .map((child) => {
      const inner = 'children' in child ? (child.children as Paragraph['children']) : [];
      const children = inner.length > 0 ? [{ type: 'paragraph', children: inner }] : [];
      return { ...child, type: 'mdxJsxFlowElement', children } as unknown as MdxJsxFlowElement;
    });
}

const isSpace = (node: Node) =>
  node.type === 'text' && 'value' in node && /^\s*$/.test(String(node.value));

function placeOf(node: Node): 'inline' | 'block' | undefined {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  return components[(node as MdxJsxFlowElement).name ?? '']?.place;
}
