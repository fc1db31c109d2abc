import { describe, expect, it } from 'vitest';
import { findSections, putChartsBeside, splitBriefing } from '../../src/markup/outline.ts';
import { parseDocument } from '../../src/markup/parse-document.ts';
import { plainText } from '../../src/markup/tree.ts';

const read = (text: string) => parseDocument(text, 'x.mdx').tree;

describe('sections of a page', () => {
  it('are its headings in order, each with a fragment of its own', () => {
    const sections = findSections(
      read('## The catch\n\nA\n\n### *Cod* and `herring`\n\n## The catch\n\n## Trữ lượng đất hiếm'),
    );
    expect(sections).toEqual([
      { id: 'the-catch', title: 'The catch', depth: 2 },
      { id: 'cod-and-herring', title: 'Cod and herring', depth: 3 },
      { id: 'the-catch-1', title: 'The catch', depth: 2 },
      { id: 'trữ-lượng-đất-hiếm', title: 'Trữ lượng đất hiếm', depth: 2 },
    ]);
  });

  it('include those inside a component', () => {
    expect(
      findSections(read('<Callout title="T">\n\n## A\n\n</Callout>\n\n## B')).map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });

  it('take the words of a term, and nothing for a fact', () => {
    const [section] = findSections(read('## Where <Term id="x">landing</Term> is <Fact id="y"/>'));
    expect(section).toMatchObject({ id: 'where-landing-is-', title: 'Where landing is ' });
  });

  it('are none of those in a note, which change no fragment wherever the note stands', () => {
    const note = '[^1]: B\n\n    ## A';
    const texts = [`A[^1]\n\n${note}\n\n## A`, `A[^1]\n\n## A\n\n${note}`];
    for (const text of texts) expect(findSections(read(text)).map(({ id }) => id)).toEqual(['a']);
  });

  it('are none on a page without headings', () => {
    expect(findSections(read('A'))).toEqual([]);
  });
});

describe('parts of a briefing', () => {
  const rows: [string, text: string, bottomLine: string, keyFacts: number, body: string][] = [
    ['with all parts', 'A\n\nB\n\n<KeyFacts ids="a b c"/>\n\nC\n\n## D', 'AB', 1, 'CD'],
    ['without key facts', 'A\n\n## B\n\nC', 'A', 0, 'BC'],
    ['without bottom line', '<KeyFacts ids="a b c"/>\n\nB', '', 1, 'B'],
    ['with key facts after the first heading', 'A\n\n## B\n\n<KeyFacts ids="a"/>', 'A', 0, 'B'],
    ['with a bottom line alone', 'A', 'A', 0, ''],
    ['of nothing', '', '', 0, ''],
  ];
  it.each(rows)('are found in one %s', (_, text, bottomLine, keyFacts, body) => {
    const parts = splitBriefing(read(text));
    expect(plainText(parts.bottomLine)).toBe(bottomLine);
    expect(parts.keyFacts.children).toHaveLength(keyFacts);
    expect(plainText(parts.body)).toBe(body);
  });

  it('together are the whole of it', () => {
    const tree = read('A\n\n<KeyFacts ids="a b c"/>\n\nB\n\n<KeyFacts ids="d"/>\n\n## C');
    const { bottomLine, keyFacts, body } = splitBriefing(tree);
    expect([...bottomLine.children, ...keyFacts.children, ...body.children]).toEqual(tree.children);
  });

  it.each([
    [
      'in the bottom line',
      'A\n\n<Callout title="T">\n\nM\n\n</Callout>\n\n<KeyFacts ids="a"/>\n\nC',
    ],
    [
      'after the key facts',
      'A\n\n<KeyFacts ids="a"/>\n\n<Callout title="T">\n\nM\n\n</Callout>\n\nC',
    ],
  ])('have beside the bottom line a callout that stands %s', (_, text) => {
    const { bottomLine, beside, body } = splitBriefing(read(text));
    expect([bottomLine, beside, body].map(plainText)).toEqual(['A', 'M', 'C']);
  });

  it('leave a callout of the text where it is', () => {
    const { beside, body } = splitBriefing(
      read('A\n\n<KeyFacts ids="a"/>\n\nB\n\n<Callout title="T">\n\nM\n\n</Callout>'),
    );
    expect([beside, body].map(plainText)).toEqual(['', 'BM']);
  });
});

describe('charts beside the text', () => {
  const names = (text: string) =>
    putChartsBeside(read(text)).children.map((node) => plainText(node) || 'chart');

  it.each([
    [
      'stand before the paragraph that leads to them',
      'A\n\n<Chart id="a"/>\n\nB\n\n<TileMap id="b"/>',
      'A chart chart B',
    ],
    ['stay under a heading', '<Chart id="a"/>\n\n## B\n\n<Chart id="b"/>', 'chart B chart'],
    [
      'keep their order',
      '<Chart id="a"/>\n\nB\n\n<Chart id="b"/>\n\n<Chart id="c"/>\n\nD',
      'chart chart chart B D',
    ],
  ])('%s', (_, text, order) => {
    expect(names(text).join(' ')).toBe(order);
  });
});
