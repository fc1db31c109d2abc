import type { Code, Nodes } from 'mdast';
import { positionOf } from './position-of.ts';
import { attributesOf, childrenOf, isComponentNode } from './tree.ts';

/** The words of one paragraph, heading, cell or block of code, joined across markup, with the position of each part. */
export interface Run {
  text: string;
  /** Source of the quotation that the words stand in. */
  quotedFrom: string | undefined;
  /** Another cell of its row shows a figure. */
  isBesideFigure: boolean;
  /** Where in the text the components stand. */
  components: readonly PlacedComponent[];
  /** Line and column, counted from 1, of the character at `offset` of the text. */
  positionAt: (offset: number) => { line: number; column: number };
}

/** A component with the part of the text that it stands for, or that stands between its tags. */
export interface PlacedComponent {
  name: string;
  start: number;
  end: number;
}

/** What a run stands in. */
type Surroundings = Pick<Run, 'quotedFrom' | 'isBesideFigure'>;

const nothing: Surroundings = { quotedFrom: undefined, isBesideFigure: false };

const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);
/** Stands for a component, which brings its own words. */
const gap = '\uFFFC';

/** Every run of words of a page; what an editor has answered for as unsourced is left out. */
export function findRuns(node: Nodes, surroundings = nothing): Run[] {
  if (node.type === 'code') return [createCodeRun(node, surroundings)];
  if (isComponentNode(node) && node.name === 'Unsourced') return [];
  const inner = { ...surroundings, ...surround(node) };
  const own = blocks.has(node.type) ? [createRun(node, inner)] : [];
  return [...own, ...childrenOf(node).flatMap((child) => findRuns(child, inner))];
}

function surround(node: Nodes): Partial<Surroundings> {
  if (node.type === 'tableRow') return { isBesideFigure: hasFigure(node) };
  const isQuote = isComponentNode(node) && node.name === 'Quote';
  return isQuote ? { quotedFrom: attributesOf(node)['source'] } : {};
}

const hasFigure = (node: Nodes): boolean =>
  isComponentNode(node) && node.name === 'Fact' ? true : childrenOf(node).some(hasFigure);

/** Readers see code as it is. It is always fenced, for MDX knows no other, and starts below the fence. */
function createCodeRun(code: Code, surroundings: Surroundings): Run {
  const { line, column } = positionOf(code, '');
  const { value } = code;
  return {
    text: value,
    ...surroundings,
    components: [],
    positionAt: (offset) => {
      const before = value.slice(0, offset).split('\n');
      return { line: line + before.length, column: column + (before.at(-1) ?? '').length };
    },
  };
}

function createRun(block: Nodes, surroundings: Surroundings): Run {
  const parts: { offset: number; node: Nodes; value: string }[] = [];
  const components: PlacedComponent[] = [];
  let text = '';
  const add = (node: Nodes): void => {
    const start = text.length;
    addWords(node);
    if (isComponentNode(node)) components.push({ name: node.name ?? '', start, end: text.length });
  };
  const addWords = (node: Nodes): void => {
    if (isComponentNode(node) && (node.name === 'Unsourced' || node.children.length === 0))
      text += gap;
    else if (node.type === 'break') text += ' ';
    else if (node.type === 'text' || node.type === 'inlineCode') {
      const { value } = node;
      parts.push({ offset: text.length, node, value });
      text += value;
    } else childrenOf(node).forEach(add);
  };
  childrenOf(block).forEach(add);
  return {
    text,
    ...surroundings,
    components,
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
