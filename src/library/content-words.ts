import type { Nodes } from 'mdast';
import { getOrMake } from '../domain/memo.ts';
import { childrenOf, isComponentNode } from '../markup/tree.ts';
import type { Page } from './library.ts';
import { findPageTexts } from './plain-texts.ts';

/** Between two texts that no page shows in one breath. */
const gap = '\u2029';
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'tableRow']);

const known = new WeakMap<Page, string[]>();

/** Every text of a page: its prose block by block, its attributes, its frontmatter. */
export const listPageWords = (page: Page): string[] =>
  getOrMake(known, page, () => {
    const spoken = findPageTexts(page).map(({ text }) => text);
    return [...proseOf(page.tree).split(gap), ...spoken, ...listWords(page.data)];
  });

/** Every text in a record, field by field; a row of a dataset is one text too, as it is in a table. */
export function listWords(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.values(value);
  const isRow = parts.length > 0 && parts.every((part) => typeof part !== 'object');
  return isRow ? [...parts.flatMap(listWords), parts.join(' ')] : parts.flatMap(listWords);
}

function proseOf(node: Nodes): string {
  if ('value' in node) return node.value;
  const text = childrenOf(node).map(proseOf).join('');
  const isApart = blocks.has(node.type) || (isComponentNode(node) && text === '');
  return isApart ? gap + text + gap : text;
}
