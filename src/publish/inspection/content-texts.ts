import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node, Parent } from 'unist';
import { findPageTexts } from '../../library/plain-texts.ts';
import { listRecords, type Library, type Page } from '../../library/library.ts';
import { isComponentNode } from '../../markup/guard.ts';
import { getStrings } from '../../strings/index.ts';

/** Between two texts that no page shows in one breath. */
const gap = '\u2029';
const blocks = new Set(['paragraph', 'heading', 'tableCell', 'tableRow']);

/** Every text that content and interface bring to a site: prose by its blocks, records field by field. */
export function listTexts(library: Library): string[] {
  const sources = [...library.sources.entries.values()];
  const records = [...listRecords(library), ...sources].flatMap(({ value }) => textsIn(value));
  const strings = library.site.languages.flatMap(({ code }) => textsIn(getStrings(code)));
  // A component inside a text, such as a figure, is shown as something else.
  return [...library.pages.flatMap(textsOfPage), ...records, ...strings].flatMap((text) =>
    text.split(/<[^>]*>/),
  );
}

function textsOfPage(page: Page): string[] {
  const spoken = findPageTexts(page).map(({ text }) => text);
  return [...proseOf(page.tree).split(gap), ...spoken, ...textsIn(page.data)];
}

function proseOf(node: Node): string {
  if ('value' in node) return String(node.value);
  const text = 'children' in node ? (node as Parent).children.map(proseOf).join('') : '';
  const isApart = blocks.has(node.type) || (isComponentNode(node) && text === '');
  return isApart ? gap + text + gap : text;
}

/** A row of a dataset is one text, as it is in a table. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.values(value);
  const isRow = parts.length > 0 && parts.every((part) => typeof part !== 'object');
  return isRow ? [...parts.flatMap(textsIn), parts.join(' ')] : parts.flatMap(textsIn);
}

const pages = join(import.meta.dirname, '../../pages');

/** What the guide says of itself, its examples included: editors begin with them, and they are no secret. */
export const listGuideTexts = (): string[] =>
  globSync('**/*.mdx', { cwd: pages })
    .map((name) => readFileSync(join(pages, name), 'utf8'))
    .flatMap((text) => [text, text.replace(/<[^>]*>/g, ' ')]);
