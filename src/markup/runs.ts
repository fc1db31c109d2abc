import type { Parent, Root } from 'mdast';
import type { Node } from 'unist';
import { isComponentNode } from './guard.ts';
import { walk } from './tree.ts';

/** The words of one paragraph, heading or cell, joined across markup, with the place of each part. */
export interface Run {
  text: string;
  /** Line and column, counted from 1, of the character at `offset` of the text. */
  placeAt: (offset: number) => { line: number; column: number };
}

const blocks = new Set(['paragraph', 'heading', 'tableCell']);
/** Stands for a component, which brings its own words. */
const gap = '\uFFFC';

/** Every run of words of a page; what stands in a component named in `except` is left out. */
export function findRuns(tree: Root, except: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  const skipped = new Set<Node>();
  walk(tree, (node) => {
    if (isComponentNode(node) && except.has(node.name ?? ''))
      walk(node, (inner) => skipped.add(inner));
    if (blocks.has(node.type) && !skipped.has(node)) runs.push(createRun(node as Parent, except));
  });
  return runs;
}

function createRun(block: Parent, except: ReadonlySet<string>): Run {
  const parts: { offset: number; node: Node; value: string }[] = [];
  let text = '';
  const add = (node: Node): void => {
    if (isComponentNode(node) && (except.has(node.name ?? '') || node.children.length === 0))
      text += gap;
    else if (node.type === 'inlineCode') text += gap;
    else if (node.type === 'text') {
      const { value } = node as Node & { value: string };
      parts.push({ offset: text.length, node, value });
      text += value;
    } else if ('children' in node) (node as Parent).children.forEach(add);
  };
  block.children.forEach(add);
  return {
    text,
    placeAt: (offset) => {
      const part = parts.findLast((one) => one.offset <= offset);
      const start = part?.node.position?.start ?? block.position?.start ?? { line: 1, column: 1 };
      const before = (part?.value ?? '').slice(0, offset - (part?.offset ?? 0)).split('\n');
      const last = before.at(-1) ?? '';
      return before.length === 1
        ? { line: start.line, column: start.column + last.length }
        : { line: start.line + before.length - 1, column: last.length + 1 };
    },
  };
}
