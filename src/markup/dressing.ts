import type { Element, ElementContent, Root } from 'hast';
import { fill } from '../domain/fill.ts';
import type { Strings } from '../strings/index.ts';
import { nameFootnotes } from './footnotes.ts';
import { toText } from './hast-text.ts';
import type { Slugger } from './slugger.ts';

/** How a page’s HTML is fitted to the site it stands on. */
export interface Dressing {
  /** Fills in the figures that an alternative text or title names. */
  fillText: (text: string) => string;
  /** Address as published, e.g. with the site’s base path. */
  resolveLink: (url: string) => string;
  resolveImage: (url: string) => { src: string; width?: number; height?: number };
  words: Strings['markup'];
}

/** Gives headings their fragments, tables their roles and labels, links and images their addresses. */
export function dressTree(tree: Root, dressing: Dressing, slugger: Slugger): void {
  nameFootnotes(tree, slugger);
  const dress = (node: { children?: unknown[] }) => {
    const children = (node.children ?? []) as (ElementContent & { children?: unknown[] })[];
    for (const [index, child] of children.entries()) {
      dress(child);
      if (child.type !== 'element') continue;
      if (/^h[2-6]$/.test(child.tagName)) child.properties['id'] ??= slugger.heading(toText(child));
      if (child.tagName === 'a') dressLink(child, dressing);
      for (const name of ['alt', 'title']) {
        const text = child.properties[name];
        if (typeof text === 'string') child.properties[name] = dressing.fillText(text);
      }
      if (child.tagName === 'img')
        Object.assign(child.properties, {
          loading: 'lazy',
          ...dressing.resolveImage(String(child.properties['src'] ?? '')),
        });
      if (child.tagName === 'table') children[index] = dressTable(child, dressing.words.table);
    }
  };
  dress(tree);
}

function dressLink(link: Element, { resolveLink }: Dressing): void {
  const href = String(link.properties['href'] ?? '');
  if (href.startsWith('/')) link.properties['href'] = resolveLink(href);
}

/** Keeps the table’s roles when small screens lay its rows out as lists, and lets wide ones scroll. */
function dressTable(table: Element, words: string): Element {
  const rows = findAll(table, 'tr');
  const headers = rows.slice(0, 1).flatMap((row) => findAll(row, 'th').map(toText));
  table.properties = { ...table.properties, className: ['stack'], role: 'table' };
  for (const part of [...findAll(table, 'thead'), ...findAll(table, 'tbody')])
    part.properties['role'] = 'rowgroup';
  for (const row of rows) {
    row.properties['role'] = 'row';
    const cells = row.children.filter((cell): cell is Element => cell.type === 'element');
    cells.forEach((cell, column) => dressCell(cell, column, headers[column] ?? ''));
  }
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

function dressCell(cell: Element, column: number, header: string): void {
  const { align, ...properties } = cell.properties;
  const className = align === 'right' ? ['r'] : [];
  cell.properties = { ...properties, ...(className.length > 0 ? { className } : {}) };
  if (cell.tagName === 'th') Object.assign(cell.properties, { role: 'columnheader', scope: 'col' });
  else if (column === 0)
    Object.assign(
      cell,
      { tagName: 'th' },
      { properties: { ...cell.properties, role: 'rowheader', scope: 'row' } },
    );
  else Object.assign(cell.properties, { role: 'cell', dataL: header });
}

function findAll(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element'
      ? [...(child.tagName === tagName ? [child] : []), ...findAll(child, tagName)]
      : [],
  );
}
