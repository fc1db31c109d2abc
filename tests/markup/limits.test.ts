import { describe, expect, it } from 'vitest';
import { limits } from '../../src/domain/limits.ts';
import { parseDocument } from '../../src/markup/parse-document.ts';
import { pagesAtLimits, repeatLines, row } from '../support/limit-pages.ts';

const excessOf = (text: string) =>
  parseDocument(text, 'x.mdx')
    .problems.filter(({ kind }) => kind === 'too-large')
    .map(({ message, hint }) => `${message}: ${hint}`);

describe.each(pagesAtLimits)('limit of %s', (name, write) => {
  const { most, counts, mend } = limits[name];

  it('is named when it is passed', () => {
    const message = `More than ${most.toLocaleString('en')} ${counts}: ${mend}`;
    expect(excessOf(write(most + 2))).toContain(message);
  });

  it('is not in the way of a page that keeps it', () => {
    expect(excessOf(write(most))).toEqual([]);
  });
});

describe('limit', () => {
  it('is told at the line that passes it', () => {
    const text = `${repeatLines(3, 'a')}\n\n${'> '.repeat(21)}a`;
    expect(parseDocument(text, 'x.mdx').problems).toMatchObject([{ line: 5, column: 1 }]);
  });

  it('is told once, at the first part that passes it', () => {
    const text = repeatLines(limits.pictures.most + 3, '![A](a.png)');
    expect(parseDocument(text, 'x.mdx').problems).toMatchObject([
      { kind: 'too-large', line: limits.pictures.most + 1 },
    ]);
  });

  it('of cells is of each table', () => {
    const table = [row('a'), row('-'), repeatLines(limits.tableCells.most / 20 - 1, row('b'))].join(
      '\n',
    );
    expect(excessOf(`${table}\n\n${table}`)).toEqual([]);
  });

  it.each(['- a\n', 'a -\n', '= a\n', 'a\n'])('of underlines leaves %j alone', (line) => {
    expect(excessOf(repeatLines(limits.underlines.most + 2, line))).toEqual([]);
  });

  it.each(['---\n', '  ==\n', '> -\n'])('of underlines counts %j', (line) => {
    expect(excessOf(repeatLines(limits.underlines.most + 2, line))).toHaveLength(1);
  });

  it('of depth holds for components inside one another', () => {
    const nested = `${'<Callout title="a">\n\n'.repeat(45)}A\n\n${'</Callout>\n\n'.repeat(45)}`;
    expect(excessOf(nested)).toEqual([
      `More than 40 ${limits.treeDepth.counts}: ${limits.treeDepth.mend}`,
    ]);
  });
});
