/** Words as Markdown that prints them letter by letter, in one line, in a table cell too. */
export function escapeMarkdown(text: string): string {
  return toLine(text).replace(/[\\`*_{}[\]<>|~#&!]/g, '\\$&');
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

const toLine = (text: string) => text.replace(/\s+/g, ' ').trim();
