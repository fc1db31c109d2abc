import { describe, expect, it } from 'vitest';
import { findSections, splitBriefing } from '../../src/markup/outline.ts';
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
});
