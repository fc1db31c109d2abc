import type { LimitName } from '../../src/domain/limits.ts';

export const repeatLines = (count: number, line: string) =>
  Array.from({ length: count }, () => line).join('\n');

export const row = (cell: string) => `|${`${cell}|`.repeat(20)}`;

/** A page with `count` of what the limit counts, and nothing else in excess. */
export const pagesAtLimits: [name: LimitName, write: (count: number) => string][] = [
  ['pageLines', (count) => repeatLines(count, '')],
  ['blockLines', (count) => repeatLines(count, 'a')],
  ['blockCharacters', (count) => 'a'.repeat(count - 1)],
  ['blockMarks', (count) => '\\*'.repeat(count)],
  [
    'pageMarks',
    (count) =>
      `${repeatLines(count / 500, `${'\\*'.repeat(500)}\n`)}\n\n${'\\*'.repeat(count % 500)}`,
  ],
  ['blockBraces', (count) => '\\{'.repeat(count)],
  [
    'pageBraces',
    (count) =>
      `${repeatLines(count / 100, `${'\\{'.repeat(100)}\n`)}\n\n${'\\{'.repeat(count % 100)}`,
  ],
  ['brackets', (count) => '\\['.repeat(count)],
  ['angles', (count) => '\\<'.repeat(count)],
  ['underlines', (count) => repeatLines(count, '---\n')],
  ['bars', (count) => repeatLines(count / 100, '|'.repeat(100)).concat('|'.repeat(count % 100))],
  ['markDepth', (count) => `${'> '.repeat(count)}a`],
  ['indent', (count) => `- a\n${' '.repeat(count)}b`],
  [
    'tableCells',
    (count) => `${row('a')}
${row('-')}
${repeatLines(Math.ceil(count / 20) - 1, row('b'))}`,
  ],
  ['definitions', (count) => Array.from({ length: count }, (_, i) => `[a${i}]: /x/`).join('\n')],
  ['components', (count) => repeatLines(count, '<Fact id="a"/>\n')],
  ['pictures', (count) => repeatLines(count, '![A](a.png)')],
  ['attributeCharacters', (count) => `<Cite id="a" where="${'b'.repeat(count)}"/>`],
  ['addressCharacters', (count) => `[a](/${'b'.repeat(count - 1)})`],
  ['frontmatterCharacters', (count) => `---\n${'a'.repeat(count)}\n---\n\nA`],
];
