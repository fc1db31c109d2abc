import type { Heading, Nodes, Paragraph, Root, TableRow } from 'mdast';
import { makeOnce } from '../domain/memo.ts';
import type { Position } from '../domain/problem.ts';
import { positionOf } from './position-of.ts';
import { attributesOf, childrenOf, isComponentNode, walk } from './tree.ts';

/** A piece of a sentence: words, a figure, or a term that stands without words of its own. */
export type SentencePart = { text: string } | { fact: string } | { term: string };

/** A figure in the prose with the sentence it stands in. */
export interface FactSentence extends Pick<Position, 'line' | 'column'> {
  fact: string;
  /** Counted from 1 among the mentions of this fact on the page. */
  occurrence: number;
  /** The words around it; made when asked for. */
  parts: () => SentencePart[];
}

/** Every figure in the prose, in reading order. A table’s row counts as a sentence. */
export function findFactSentences(tree: Root, language: string): FactSentence[] {
  const found: FactSentence[] = [];
  const seen = new Set<Nodes>();
  walk(tree, (block) => {
    if (!isBlock(block)) return;
    walk(block, (node) => {
      const occurrence = isComponentNode(node) && node.data?.occurrence;
      if (!occurrence || seen.has(node)) return;
      seen.add(node);
      found.push({
        fact: attributesOf(node)['id'] ?? '',
        occurrence,
        ...positionOf(node, ''),
        parts: () => cutSentence(flatten(block), node, language),
      });
    });
  });
  return found;
}

const isBlock = (node: Nodes): node is Heading | Paragraph | TableRow =>
  ['paragraph', 'heading', 'tableRow'].includes(node.type);

interface Piece {
  part: SentencePart;
  node: Nodes;
  /** What stands for it where sentences are told apart; as long as what is cut out. */
  text: string;
}

function flatten(node: Nodes): Piece[] {
  if (isComponentNode(node)) {
    const { id = '' } = attributesOf(node);
    if (node.name === 'Fact') return [{ part: { fact: id }, node, text: '\uFFFC' }];
    if (node.name === 'Term' && node.children.length === 0)
      return [{ part: { term: id }, node, text: '\uFFFC' }];
  }
  if (node.type === 'break') return [word(' ', node)];
  if ('value' in node) return [word(node.value, node)];
  const between = node.type === 'tableRow' ? ' · ' : '';
  return childrenOf(node).flatMap((child, index) => [
    ...(between && index > 0 ? [word(between, node)] : []),
    ...flatten(child),
  ]);
}

const word = (text: string, node: Nodes): Piece => {
  const joined = text.replace(/\s+/g, ' ');
  return { part: { text: joined }, node, text: joined };
};

/** The pieces of the sentence that `node` stands in. */
function cutSentence(pieces: readonly Piece[], node: Nodes, language: string): SentencePart[] {
  const offsets = pieces.map((_, index) => lengthOf(pieces.slice(0, index)));
  const at = offsets[pieces.findIndex((piece) => piece.node === node)] ?? 0;
  const { start, end } = findSentence(pieces.map(({ text }) => text).join(''), at, language);
  return pieces.flatMap(({ part, text }, index): SentencePart[] => {
    const from = offsets[index] ?? 0;
    if (from >= end || from + text.length <= start) return [];
    if (!('text' in part)) return [part];
    return [{ text: text.slice(Math.max(0, start - from), end - from) }];
  });
}

const lengthOf = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

/** Bounds of a part of a text. */
export interface Bounds {
  start: number;
  end: number;
}

/** Bounds of the sentence around an offset. */
function findSentence(text: string, offset: number, language: string): Bounds {
  const found = findSentences(text, language).find(({ end }) => end > offset);
  return found ?? { start: offset, end: text.length };
}

/** The sentences of a text. An initial, as in “U.S. agencies”, ends none. */
export function findSentences(text: string, language: string): Bounds[] {
  const ends = Array.from(segmenterOf(language).segment(text))
    .filter(({ segment }) => !/(?:^|[\s.(])\p{Lu}\.\s*$/u.test(segment))
    .map(({ index, segment }) => index + segment.length);
  const last = ends.at(-1) ?? 0;
  return [...ends, ...(last < text.length ? [text.length] : [])].map((end, index) => ({
    start: ends[index - 1] ?? 0,
    end,
  }));
}

const segmenterOf = makeOnce(
  (language: string) => new Intl.Segmenter(language, { granularity: 'sentence' }),
);
