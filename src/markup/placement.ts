import type {
  Blockquote,
  FootnoteDefinition,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { components } from '../domain/vocabulary.ts';
import { childrenOf, isComponentNode } from './tree.ts';

declare module 'mdast-util-mdx-jsx' {
  interface MdxJsxTextElementData {
    /** It stood on a line of its own; known until the lines around it are joined. */
    wasAlone?: boolean;
  }
}

/**
 * Puts components where their kind belongs, whatever the line breaks around them: an inline one that
 * stands alone on its line becomes a paragraph, block ones that fill a paragraph leave it.
 */
export function placeComponents(tree: Root): void {
  placeIn(tree);
}

function placeIn(node: Nodes): void {
  childrenOf(node).forEach(placeIn);
  if (node.type === 'root') node.children = placeBlocks(node.children);
  else if (holdsBlocks(node)) node.children = placeBlocks(node.children);
  tightenMarks(childrenOf(node));
}

const holdsBlocks = (
  node: Nodes,
): node is Blockquote | FootnoteDefinition | ListItem | MdxJsxFlowElement =>
  ['blockquote', 'footnoteDefinition', 'listItem', 'mdxJsxFlowElement'].includes(node.type);

const placeBlocks = <Block extends RootContent>(blocks: readonly Block[]) =>
  joinLines(
    blocks.flatMap((block): (Block | MdxJsxFlowElement | Paragraph)[] => {
      if (isInlineAlone(block)) return [wrapInline(block)];
      return isFilledWithBlocks(block) ? liftBlocks(block) : [block];
    }),
  );

/**
 * A reference mark follows its sentence without a space, however the source is spaced; a thin space
 * keeps two marks from reading as one number.
 */
function tightenMarks(children: readonly Nodes[]): void {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text' || !isCite(children[index + 1])) continue;
    child.value = child.value.trimEnd() || (isCite(children[index - 1]) ? '\u2009' : '');
  }
}

const isCite = (node: Nodes | undefined) =>
  node?.type === 'mdxJsxTextElement' && node.name === 'Cite';

/** Joins what an inline component on a line of its own has cut in two: lines with none empty between. */
function joinLines<Block extends RootContent>(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.type === 'paragraph' && block.type === 'paragraph' && isCut(last, block))
      join(last, block);
    else joined.push(block);
  }
  return joined;
}

function join(before: Paragraph, after: Paragraph): void {
  before.children = [...before.children, { type: 'text', value: '\n' }, ...after.children];
  tightenMarks(before.children);
  if (before.position && after.position) before.position.end = after.position.end;
}

const isCut = (before: Paragraph, after: Paragraph) =>
  (isWrapped(before) || isWrapped(after)) &&
  before.position !== undefined &&
  before.position.end.line + 1 === after.position?.start.line;

const isWrapped = ({ children }: Paragraph) =>
  children.some((child) => child.type === 'mdxJsxTextElement' && child.data?.wasAlone);

const isInlineAlone = (node: Nodes): node is MdxJsxFlowElement =>
  node.type === 'mdxJsxFlowElement' && levelOf(node) === 'inline';

function wrapInline(node: MdxJsxFlowElement): Paragraph {
  // The words between its tags are blocks of their own there, and stay so: HTML allows it.
  const children = node.children as PhrasingContent[];
  const data = { ...node.data, wasAlone: true };
  return {
    type: 'paragraph',
    children: [{ ...node, type: 'mdxJsxTextElement', children, data }],
    ...(node.position ? { position: node.position } : {}),
  };
}

function isFilledWithBlocks(node: Nodes): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const words = node.children.filter((child) => !isSpace(child));
  return words.length > 0 && words.every((child) => levelOf(child) === 'block');
}

const liftBlocks = ({ children }: Paragraph): MdxJsxFlowElement[] =>
  children.flatMap((child): MdxJsxFlowElement[] => {
    if (child.type !== 'mdxJsxTextElement') return [];
    const inner: Paragraph[] =
      child.children.length > 0 ? [{ type: 'paragraph', children: child.children }] : [];
    return [{ ...child, type: 'mdxJsxFlowElement', children: inner }];
  });

const isSpace = (node: Nodes) => node.type === 'text' && /^\s*$/.test(node.value);

const levelOf = (node: Nodes): 'inline' | 'block' | undefined =>
  isComponentNode(node) ? components[node.name ?? '']?.level : undefined;
