import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/markup/parse-document.ts';
import { hidden, hostile } from '../support/hostile-notes.ts';

const problemsOf = (text: string) =>
  parseDocument(text, 'x.mdx').problems.map(
    ({ kind, line, column }) => `${kind} ${line}:${column}`,
  );

describe('guard', () => {
  it.each(hostile)('refuses %s', (_, text, ...problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it.each(hidden)('finds %s wherever it hides', (_, text, kind) => {
    expect(problemsOf(text).map((problem) => problem.split(' ')[0])).toContain(kind);
  });

  const harmless: [string, string][] = [
    ['paragraphs and marks', 'Plain *emphasis*, **strong**, ~~struck~~ and `code`.'],
    ['a hard line break', 'One\\\ntwo'],
    ['sections', '## One\n\n### Two\n\n###### Six'],
    ['lists', '- one\n- two\n  1. three\n\n- [x] done'],
    ['a quotation', '> Words\n> of someone'],
    ['code, whatever it says', '```js\nimport x from "x";\n<script>{alert(1)}</script>\n```'],
    ['code in a line, whatever it says', 'Write `<script>` or `{x}` or `import`.'],
    ['a rule', 'One\n\n---\n\nTwo'],
    ['a table', '| a | b |\n| :- | -: |\n| 1 | <Fact id="x"/> |'],
    ['a footnote', 'One.[^1]\n\n[^1]: Two, with <Fact id="x"/>.'],
    [
      'links',
      '[a](https://a.example) [b](http://a.example) [c](mailto:a@a.example) [d](/notes/) [e](#part)',
    ],
    ['a link by reference', 'See [the note][n].\n\n[n]: /notes/x/ "Title"'],
    ['a bare address', 'See https://a.example/ and a@a.example.'],
    ['a picture', '![A harbour](harbour.png) and ![a quay](./pictures/quay-2.webp "Title")'],
    ['a brace and a less-than sign, escaped', 'A \\{brace\\} and 3 \\< 5.'],
    ['entities', 'Fish &amp; chips &lt;b&gt; &#123;x&#125;'],
    ['an editor’s remark', 'One {/* not for readers */} two\n\n{/* nor this */}\n\nThree'],
    [
      'each inline component',
      '<Fact id="x"/> <Cite id="x" where="p. 1"/> <Term id="x"/> <Term id="x">words</Term>',
    ],
    [
      'each block component',
      '<KeyFacts ids="a b c"/>\n\n<Chart id="x"/>\n\n<DataTable id="x"/>\n\n<TileMap id="x"/>\n\n<Timeline ids="a" title="T"/>',
    ],
    [
      'components with text',
      '<Callout title="T">\n\nOne <Fact id="x"/>\n\n</Callout>\n\n<Quote by="A" source="b" lang="fr">\n\nMots\n\n</Quote>',
    ],
    ['components indented in a list', '- one\n\n  <Chart id="x"/>'],
    ['two charts on a line', '<Chart id="x"/> <Chart id="y"/>'],
    [
      'words that look like code',
      'A rise in the\nexport of fish and the\nimport of nets. x = y => z; a > b',
    ],
  ];
  it.each(harmless)('lets %s through', (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('hint of the guard', () => {
  const hintOf = (text: string) => parseDocument(text, 'x.mdx').problems[0]?.hint;
  it.each([
    ['<Fakt id="x"/>', 'Did you mean "Fact"?'],
    [
      '<Spreadsheet/>',
      'Use one of Fact, KeyFacts, Chart, DataTable, TileMap, Cite, Callout, Timeline, Term, Unsourced, Quote, Staff',
    ],
    ['<Cite id="x" were="p. 1"/>', 'Did you mean "where"?'],
    ['<Fact onclick="x" id="x"/>', 'It takes id'],
    ['<Fact/>', 'Write <Fact id="…"/>'],
    ['import x from "x"', 'Remove the line; the components are there without it'],
    ['{x}', 'Remove it; to print a brace, write \\{'],
    ['# Title', 'Start sections with "##"'],
    ['![](x.png)', 'Write ![what the image shows](image.png)'],
    ['3 <5', 'To print a less-than sign, write \\<'],
    ['a {b c} d', 'Notes hold no code. To print a brace, write \\{ or \\}'],
    [
      '<Callout title="x">\n\nwords',
      'Close every component: <Fact id="…"/> or <Callout>…</Callout>',
    ],
  ])('for %j says how to mend it', (text, hint) => {
    expect(hintOf(text)).toBe(hint);
  });
});
