import { describe, expect, it } from 'vitest';
import { findFactSentences } from '../../src/markup/fact-sentences.ts';
import { findSections } from '../../src/markup/outline.ts';
import { parseDocument } from '../../src/markup/parse-document.ts';
import { countStaffBlocks, cutStaffBlocks } from '../../src/markup/staff-blocks.ts';
import { outlineOf } from '../support/tree-outline.ts';

const staff = (text: string) => `<Staff>\n\n${text}\n\n</Staff>`;

function read(text: string) {
  const { tree, problems } = parseDocument(text, 'x.mdx');
  expect(problems).toEqual([]);
  return tree;
}

const cut = (text: string) => cutStaffBlocks(read(text));

describe('page without its blocks for the staff', () => {
  const indent = (text: string) => text.replaceAll('\n', '\n  ');
  const rows: [string, text: string, same: string][] = [
    ['between paragraphs', `A\n\n${staff('S')}\n\nB`, 'A\n\nB'],
    ['on one line', 'A\n\n<Staff>S</Staff>\n\nB', 'A\n\nB'],
    ['inside another', `A\n\n${staff(`S\n\n${staff('T')}`)}`, 'A'],
    [
      'of headings, tables and charts',
      `A\n\n${staff('## S\n\n| T |\n| - |\n| U |\n\n<Chart id="x"/>')}`,
      'A',
    ],
    ['as all of a list item', `- A\n- ${indent(staff('S'))}\n- B`, '- A\n- B'],
    ['in every item of a list', `A\n\n- ${indent(staff('S'))}\n- ${indent(staff('T'))}`, 'A'],
    ['as all of a quotation', `A\n\n> ${staff('S').replaceAll('\n', '\n> ')}`, 'A'],
    ['as all of a callout', `A\n\n<Callout title="t">\n\n${staff('S')}\n\n</Callout>`, 'A'],
    [
      'in a callout with more',
      `<Callout title="t">\n\nA\n\n${staff('S')}\n\n</Callout>`,
      '<Callout title="t">\n\nA\n\n</Callout>',
    ],
    ['as all of a quote', `A\n\n<Quote by="b" source="s">\n\n${staff('S')}\n\n</Quote>`, 'A'],
    ['as all of a note', `A[^1]\n\n[^1]: ${staff('S').replaceAll('\n', '\n    ')}`, 'A'],
    ['naming a note of its own', `A\n\n${staff('S[^1]')}\n\n[^1]: T`, 'A'],
    ['naming a note that names another', `A\n\n${staff('S[^1]')}\n\n[^1]: T[^2]\n\n[^2]: U`, 'A'],
    ['naming a note that names itself', `A\n\n${staff('S[^1]')}\n\n[^1]: T[^1]`, 'A'],
    [
      'naming a note that the public names too',
      `A[^1]\n\n${staff('S[^1]')}\n\n[^1]: B`,
      'A[^1]\n\n[^1]: B',
    ],
    ['holding a note that the public names', `A[^1]\n\n${staff('[^1]: S')}`, 'A'],
    ['naming an address of its own', `A\n\n${staff('[S][m]')}\n\n[m]: /x/ "T"`, 'A'],
    ['holding the address of a link', `A [*b*][m] c\n\n${staff('[m]: /x/')}`, 'A *b* c'],
    [
      'holding a note that a cell names',
      `| A | B |\n| - | - |\n| [^1] | C |\n\n${staff('[^1]: S')}`,
      '| A | B |\n| - | - |\n| | C |',
    ],
  ];
  it.each(rows)('is well formed with one %s', (_, text, same) => {
    expect(outlineOf(cut(text))).toBe(outlineOf(read(same)));
  });

  it('is the same tree where there is none', () => {
    const tree = read('A\n\n[^1]: B');
    expect(cutStaffBlocks(tree)).toBe(tree);
  });

  it('leaves the whole page as it was', () => {
    const tree = read(`A\n\n${staff('<Fact id="x"/>')}\n\n<Fact id="x"/>`);
    const before = JSON.stringify(tree);
    cutStaffBlocks(tree);
    expect(JSON.stringify(tree)).toBe(before);
  });

  it('counts figures and headings as if the block had never been there', () => {
    const text = `${staff('## Costs\n\nS <Fact id="x"/>.')}\n\n## Costs\n\nA <Fact id="x"/>.`;
    const numbers = (tree: ReturnType<typeof read>) => [
      findSections(tree).map(({ id }) => id),
      findFactSentences(tree, 'en').map(({ occurrence }) => occurrence),
    ];
    expect(numbers(read(text))).toEqual([
      ['costs', 'costs-1'],
      [1, 2],
    ]);
    expect(numbers(cut(text))).toEqual([['costs'], [1]]);
  });
});

describe('blocks for the staff', () => {
  it('are counted, one inside another too', () => {
    expect(countStaffBlocks(read(`${staff(staff('S'))}\n\nA`))).toBe(2);
    expect(countStaffBlocks(read('A'))).toBe(0);
  });
});
