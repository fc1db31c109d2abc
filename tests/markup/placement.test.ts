import { describe, expect, it } from 'vitest';
import { readOutline } from '../support/tree-outline.ts';

describe('inline component', () => {
  const rows: [string, text: string, outline: string[]][] = [
    ['in a sentence stays there', 'One <Fact id="x"/> two', ['paragraph(One |inline Fact| two)']],
    [
      'alone on its line is a paragraph',
      'One\n\n<Fact id="x"/>\n\ntwo',
      ['paragraph(One)', 'paragraph(inline Fact)', 'paragraph(two)'],
    ],
    [
      'at the end of a line keeps the space after it',
      'One <Fact id="x"/>\ntwo',
      ['paragraph(One |inline Fact|\\ntwo)'],
    ],
    [
      'on a line within a sentence stays in it',
      'One\n<Fact id="x"/>\ntwo',
      ['paragraph(One\\n|inline Fact|\\ntwo)'],
    ],
    [
      'at the start of a sentence stays in it',
      '<Fact id="x"/> two',
      ['paragraph(inline Fact| two)'],
    ],
    [
      'on the first line of a sentence stays in it',
      '<Fact id="x"/>\ntwo',
      ['paragraph(inline Fact|\\ntwo)'],
    ],
    [
      'alone in a list item is its paragraph',
      '- <Term id="x"/>',
      ['list(listItem(paragraph(inline Term)))'],
    ],
    [
      'keeps the words between its tags',
      'A <Term id="x">few *words*</Term>.',
      ['paragraph(A |inline Term(few |emphasis(words))|.)'],
    ],
  ];
  it.each(rows)('%s', (_, text, outline) => {
    expect(readOutline(text)).toEqual(outline);
  });
});

describe('block component', () => {
  const rows: [string, text: string, outline: string[]][] = [
    [
      'alone on its line stands between paragraphs',
      'One\n\n<Chart id="x"/>\n\ntwo',
      ['paragraph(One)', 'block Chart', 'paragraph(two)'],
    ],
    [
      'leaves a paragraph that it shares with others',
      '<Chart id="x"/> <Chart id="y"/>',
      ['block Chart', 'block Chart'],
    ],
    [
      'leaves a list item’s paragraph',
      '- <Chart id="x"/> <Chart id="y"/>',
      ['list(listItem(block Chart|block Chart))'],
    ],
    [
      'holds paragraphs',
      '<Callout title="T">\n\nOne\n\n- two\n\n</Callout>',
      ['block Callout(paragraph(One)|list(listItem(paragraph(two))))'],
    ],
    [
      'holds a paragraph without empty lines',
      '<Callout title="T">\nOne\n</Callout>',
      ['block Callout(paragraph(One))'],
    ],
    [
      'holds a paragraph on one line',
      '<Callout title="T">One</Callout>',
      ['block Callout(paragraph(One))'],
    ],
    [
      'holds components',
      '<Callout title="T">\n\n<Fact id="x"/>\n\n<Chart id="y"/>\n\n</Callout>',
      ['block Callout(paragraph(inline Fact)|block Chart)'],
    ],
  ];
  it.each(rows)('%s', (_, text, outline) => {
    expect(readOutline(text)).toEqual(outline);
  });
});

describe('reference mark', () => {
  const rows: [string, text: string, outline: string[]][] = [
    [
      'follows its sentence without a space',
      'One. <Cite id="x"/> Two.',
      ['paragraph(One.|inline Cite| Two.)'],
    ],
    [
      'follows it across a line break',
      'One.\n<Cite id="x"/> Two.',
      ['paragraph(One.|inline Cite| Two.)'],
    ],
    [
      'follows another mark',
      'One. <Cite id="x"/> <Cite id="y"/>',
      ['paragraph(One.|inline Cite|\u2009|inline Cite)'],
    ],
    ['follows a marked word', '*One.* <Cite id="x"/>', ['paragraph(emphasis(One.)|inline Cite)']],
    [
      'follows it alone on its line',
      'One.\n<Cite id="x"/>\nTwo.',
      ['paragraph(One.|inline Cite|\\nTwo.)'],
    ],
    [
      'leaves the space before a fact alone',
      'One <Fact id="x"/> <Cite id="y"/>',
      ['paragraph(One |inline Fact|inline Cite)'],
    ],
  ];
  it.each(rows)('%s', (_, text, outline) => {
    expect(readOutline(text)).toEqual(outline);
  });
});
