import { visibleLine } from './visible-text.ts';

/** Where GitHub would make a link, call someone or name an issue, although nothing is marked as such. */
const linked = /(?<=@|#|:|\bwww)(?=[\p{L}\p{N}]|\/\/|\.)/giu;

/** Words as Markdown that prints them letter by letter, in one line, in a table cell too. */
export function escapeMarkdown(text: string): string {
  const parts = toLine(text).split(linked);
  return parts.map((part) => part.replace(/[\\`*_{}[\]<>|~#&!]/g, '\\$&')).join('<!-- -->');
}

/** Words as code; marks of code within them do not end it. Not for tables: a bar would end the cell. */
export function formatCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([marks]) => marks.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${toLine(text)} ${fence}` : `${fence}${toLine(text)}${fence}`;
}

/** A table; the cells are Markdown already. */
export function formatMarkdownTable(head: readonly string[], rows: readonly string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const toLine = (text: string) => visibleLine(text.replace(/\s+/g, ' ').trim());
