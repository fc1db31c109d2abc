import type { Code, Parent, Root, RootContent } from 'mdast';
import type { Node } from 'unist';
import { isComponentNode } from './guard.ts';
import { positionOf } from './position-of.ts';
import { attributesOf } from './tree.ts';

/** The words of one paragraph, heading, cell or block of code, joined across markup, with the position of each part. */
export interface Run {
  text: string;
  /** Source of the quotation that the words stand in. */
  quotedFrom: string | undefined;
  /** Line and column, counted from 1, of the character at `offset` of the text. */
  positionAt: (offset: number) => { line: number; column: number };
}

const blocks = new Set(['paragraph', 'heading', 'tableCell']);
/** Stands for a component, which brings its own words. */
const gap = '\uFFFC';

/** Every run of words of a page; what an editor has answered for as unsourced is left out. */
export function findRuns(node: Root | Parent, quotedFrom?: string): Run[] {
  if (isComponentNode(node) && node.name === 'Unsourced') return [];
  const source =
    isComponentNode(node) && node.name === 'Quote' ? attributesOf(node)['source'] : quotedFrom;
  const own = blocks.has(node.type) ? [createRun(node as Parent, source)] : [];
  const inner = node.children.flatMap((child: RootContent) => {
    if (child.type === 'code') return [createCodeRun(child, source)];
    return 'children' in child ? findRuns(child as Parent, source) : [];
  });
  return [...own, ...inner];
}

/** Readers see code as it is. It is always fenced, for MDX knows no other, and starts below the fence. */
function createCodeRun(code: Code, quotedFrom: string | undefined): Run {
  const { line, column } = positionOf(code, '');
  const { value } = code;
  return {
    text: value,
    quotedFrom,
    positionAt: (offset) => {
      const before = value.slice(0, offset).split('\n');
      return { line: line + before.length, column: column + (before.at(-1) ?? '').length };
    },
  };
}

function createRun(block: Parent, quotedFrom: string | undefined): Run {
  const parts: { offset: number; node: Node; value: string }[] = [];
  let text = '';
  const add = (node: Node): void => {
    if (isComponentNode(node) && (node.name === 'Unsourced' || node.children.length === 0))
      text += gap;
    else if (node.type === 'break') text += ' ';
    else if (node.type === 'text' || node.type === 'inlineCode') {
      const { value } = node as Node & { value: string };
      parts.push({ offset: text.length, node, value });
      text += value;
    } else if ('children' in node) (node as Parent).children.forEach(add);
  };
  block.children.forEach(add);
  return {
    text,
    quotedFrom,
    positionAt: (offset) => {
      const part = parts.findLast((one) => one.offset <= offset);
      const start = positionOf(part?.node ?? block, '');
      const before = (part?.value ?? '').slice(0, offset - (part?.offset ?? 0)).split('\n');
      const last = before.at(-1) ?? '';
      return before.length === 1
        ? { line: start.line, column: start.column + last.length }
        : { line: start.line + before.length - 1, column: last.length + 1 };
    },
  };
}
