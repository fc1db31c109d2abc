import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { fill } from '../domain/fill.ts';
import type { Strings } from '../strings/index.ts';
import { toText } from './hast-text.ts';

/** How a page’s HTML is fitted to the site it stands on. */
export interface Dressing {
  /** Fills in the figures that an alternative text or title names. */
  fillText: (text: string) => string;
  /** Address as published, e.g. with the site’s base path. */
  resolveLink: (url: string) => string;
  resolveImage: (url: string) => { src: string; width?: number; height?: number };
  words: Strings['markup'];
}

/** Gives tables their roles and labels, links and images their addresses. */
export function dressTree(tree: Root, dressing: Dressing): void {
  visit(tree, 'element', {
    exit: (element, index, parent) => {
      dressElement(element, dressing);
      if (element.tagName === 'table' && index !== undefined)
        parent?.children.splice(index, 1, dressTable(element, dressing.words.table));
    },
  });
}

function dressElement(element: Element, dressing: Dressing): void {
  const { tagName, properties } = element;
  if (tagName === 'a') dressLink(element, dressing);
  for (const name of ['alt', 'title']) {
    const text = properties[name];
    if (typeof text === 'string') properties[name] = dressing.fillText(text);
  }
  if (tagName === 'img')
    Object.assign(properties, {
      loading: 'lazy',
      ...dressing.resolveImage(String(properties['src'] ?? '')),
    });
}

function dressLink(link: Element, { resolveLink }: Dressing): void {
  const href = String(link.properties['href'] ?? '');
  if (href.startsWith('/')) link.properties['href'] = resolveLink(href);
}

/** Names rows by their first cells, and lets wide tables scroll. */
function dressTable(table: Element, words: string): Element {
  const rows = findAll(table, 'tr');
  const headers = rows.slice(0, 1).flatMap((row) => findAll(row, 'th').map(toText));
  for (const row of rows)
    row.children
      .filter((cell): cell is Element => cell.type === 'element')
      .forEach((cell, column) => dressCell(cell, column));
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['tw'],
      role: 'region',
      tabIndex: 0,
      ariaLabel: fill(words, { columns: headers.filter(Boolean).join(', ') }),
    },
    children: [table],
  };
}

function dressCell(cell: Element, column: number): void {
  const { align, ...properties } = cell.properties;
  const className = align === 'right' ? ['r'] : [];
  cell.properties = { ...properties, ...(className.length > 0 ? { className } : {}) };
  if (cell.tagName === 'th') cell.properties['scope'] = 'col';
  else if (column === 0)
    Object.assign(cell, {
      tagName: 'th',
      properties: { ...cell.properties, scope: 'row' },
    });
}

function findAll(tree: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === tagName) found.push(element);
  });
  return found;
}
