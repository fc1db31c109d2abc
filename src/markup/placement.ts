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
  parent.children = joinLines(
    parent.children.flatMap((child) => {
      if ('children' in child) placeIn(child as Parent);
      if (isInlineAlone(child)) return [wrapInline(child)];
      if (isFilledWithBlocks(child)) return liftBlocks(child);
      return [child];
    }),
  );
  tightenMarks(parent.children);
}

/**
 * A reference mark follows its sentence without a space, however the source is spaced; a thin space
 * keeps two marks from reading as one number.
 */
function tightenMarks(children: readonly Node[]): void {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text' || !isCite(children[index + 1])) continue;
    const text = child as Text;
    text.value = text.value.trimEnd() || (isCite(children[index - 1]) ? '\u2009' : '');
  }
}

const isCite = (node: Node | undefined) =>
  node?.type === 'mdxJsxTextElement' && (node as MdxJsxTextElement).name === 'Cite';

/** Joins what an inline component on a line of its own has cut in two: lines with none empty between. */
function joinLines(children: Node[]): Node[] {
  return children.reduce<Node[]>((joined, child) => {
    const last = joined.at(-1);
    if (last && (isWrapped(last) || isWrapped(child)) && isNextLine(last, child)) {
      const [before, after] = [last as Paragraph, child as Paragraph];
      before.children = [...before.children, { type: 'text', value: '\n' }, ...after.children];
      tightenMarks(before.children);
      if (before.position && after.position) before.position.end = after.position.end;
    } else joined.push(child);
    return joined;
  }, []);
}

const isWrapped = (node: Node) =>
  node.type === 'paragraph' && (node as Paragraph).children.some((child) => 'wasAlone' in child);

const isNextLine = (a: Node, b: Node) =>
  a.type === 'paragraph' &&
  b.type === 'paragraph' &&
  a.position !== undefined &&
  a.position.end.line + 1 === b.position?.start.line;

function isInlineAlone(node: Node): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && levelOf(node) === 'inline';
}

function wrapInline(node: MdxJsxFlowElement): Paragraph {
  const inline = {
    ...node,
    type: 'mdxJsxTextElement',
    wasAlone: true,
  } as unknown as MdxJsxTextElement;
  return {
    type: 'paragraph',
    children: [inline],
    ...(node.position ? { position: node.position } : {}),
  };
}

function isFilledWithBlocks(node: Node): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const words = (node as Paragraph).children.filter((child) => !isSpace(child));
  return words.length > 0 && words.every((child) => levelOf(child) === 'block');
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

function levelOf(node: Node): 'inline' | 'block' | undefined {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
  return components[(node as MdxJsxFlowElement).name ?? '']?.level;
}
