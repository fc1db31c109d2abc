import { describe, expect, it } from 'vitest';
import { findSections, splitBriefing } from '../../src/markup/outline.ts';
import { parseDocument } from '../../src/markup/parse-document.ts';
import { renderParts } from '../../src/markup/segments.ts';
import { components } from '../../src/domain/vocabulary.ts';
import { dressing, renderLine, renderText, toLine } from '../support/rendered.ts';

describe('segments of a page', () => {
  const rows: [string, text: string, line: string][] = [
    ['escape its text', 'a \\<b> & "c" \\{d\\}', '<p>a &#x3C;b> &#x26; "c" {d}</p>'],
    [
      'escape entities that would become tags',
      '&lt;script&gt;x&lt;/script&gt;',
      '<p>&#x3C;script>x&#x3C;/script></p>',
    ],
    ['escape code', '`<b>`', '<p><code>&#x3C;b></code></p>'],
    ['keep a component in its sentence', 'One <Fact id="x"/> two.', '<p>One [Fact x] two.</p>'],
    [
      'keep the space after a fact at a line end',
      'One <Fact id="x"/>\ntwo.',
      '<p>One [Fact x]\ntwo.</p>',
    ],
    [
      'keep the space before a fact at a line start',
      'One\n<Fact id="x"/> two.',
      '<p>One\n[Fact x] two.</p>',
    ],
    [
      'keep a component in marks',
      '**One [a](/notes/) <Fact id="x"/>**',
      '<p><strong>One <a href="/base/notes/">a</a> [Fact x]</strong></p>',
    ],
    [
      'keep the words of a term',
      'A <Term id="x">*word*</Term>.',
      '<p>A [Term x: <em>word</em>].</p>',
    ],
    [
      'put a reference mark at its sentence',
      'One. <Cite id="x" where="p. 1"/>',
      '<p>One.[Cite x p. 1]</p>',
    ],
    [
      'render what a component holds',
      '<Callout title="T">\n\nOne <Fact id="x"/>\n\n</Callout>',
      '[Callout T: <p>One [Fact x]</p>]',
    ],
    [
      'give links within the site their place',
      '[a](/notes/) [b](#c) [d](https://a.example/)',
      '<p><a href="/base/notes/">a</a> <a href="#c">b</a> <a href="https://a.example/">d</a></p>',
    ],
    [
      'give pictures their address and size',
      '![A "quay"](a.png)',
      '<p><img src="/pictures/a.png" alt="A &#x22;quay&#x22;" loading="lazy" width="32" height="20"></p>',
    ],
  ];
  it.each(rows)('%s', (_, text, line) => {
    expect(renderLine(text)).toBe(line);
  });

  it('join what stands between two components into one run', () => {
    expect(
      renderText('A\n\n- b\n- c\n\n<Chart id="x"/>\n\nD\n\n> e').map(
        (segment) => 'html' in segment,
      ),
    ).toEqual([true, false, true]);
  });

  it('lose no component of the vocabulary, wherever it stands', () => {
    const inline =
      '<Fact id="1"/>, <Term id="2"/>, <Claim id="12">c</Claim>, <Unsourced reason="r">w</Unsourced> and <Cite id="3"/>';
    const blocks =
      '<Chart id="4"/>\n\n<DataTable id="5"/>\n\n<TileMap id="6"/>\n\n<KeyFacts ids="7"/>\n\n<Timeline ids="8" title="t"/>';
    const text = `## ${inline}\n\n| ${inline} |\n| - |\n| ${inline} |\n\n- > **${inline}**\n\nA[^1]\n\n[^1]: ${inline}\n\n<Callout title="9">\n\n${blocks}\n\n<Staff>\n\n<Quote by="10" source="11">\n\n${inline}\n\n</Quote>\n\n</Staff>\n\n</Callout>`;
    const line = renderLine(text);
    const count = (name: string) => line.split(new RegExp(`\\[${name}[ :]`)).length - 1;
    expect(Object.keys(components).map((name) => [name, count(name)])).toEqual([
      ['Fact', 6],
      ['KeyFacts', 1],
      ['Chart', 1],
      ['DataTable', 1],
      ['TileMap', 1],
      ['Cite', 6],
      ['Callout', 1],
      ['Timeline', 1],
      ['Term', 6],
      ['Claim', 6],
      ['Unsourced', 6],
      ['Quote', 1],
      ['Staff', 1],
    ]);
  });
});

describe('a page in parts', () => {
  const render = (text: string) => {
    const { tree } = parseDocument(text, 'x.mdx');
    const { bottomLine, keyFacts, body } = splitBriefing(tree);
    return renderParts(tree, [bottomLine, keyFacts, body], dressing).map(toLine);
  };

  it('shows a note that two of them name once, below the last', () => {
    const lines = render('A[^1]\n\n<KeyFacts ids="a"/>\n\n## B\n\nC[^1]\n\n[^1]: <Fact id="x"/>');
    expect(lines[0]).toMatch(/^<p>A<sup><a href="#fn-1" id="fnref-1" [^>]*>1<\/a><\/sup><\/p>$/);
    expect(lines[1]).toBe('[KeyFacts a]');
    expect(lines[2]).toMatch(/id="fnref-1\.2".*<li id="fn-1">.*\[Fact x\].*href="#fnref-1\.2"/s);
    expect(lines.join('').match(/\[Fact x\]/g)).toHaveLength(1);
  });

  it('knows an address that another part defines', () => {
    const lines = render('A [b][m]\n\n[m]: /notes/\n\n## C [d][m]');
    expect(lines).toEqual([
      '<p>A <a href="/base/notes/">b</a></p>',
      '',
      '<h2 id="c-d">C <a href="/base/notes/">d</a></h2>',
    ]);
  });
});

describe('headings of a page', () => {
  it.each([
    ['## The catch\n\n## The catch'],
    ['## *Cod* & `herring`: 70 %\n\n### Trữ lượng đất hiếm'],
    ['## Where <Term id="x">landing</Term> is <Fact id="y"/>'],
    ['<Callout title="T">\n\n## A\n\n</Callout>\n\n## A'],
    ['## With a [link](/notes/) and ![a picture](x.png)'],
    ['Under  \nlined\n---'],
    ['## With a note[^1]\n\nA\n\n[^1]: B'],
    ['## A\n\nB[^1]\n\n[^1]: C\n\n    ## A\n\n## A'],
  ])('have the fragments that links are checked against: %j', (text) => {
    const ids = [...renderLine(text).matchAll(/<h[2-6] id="([^"]+)"/g)].map(([, id]) => id);
    const sections = findSections(parseDocument(text, 'x.mdx').tree).map(({ id }) => id);
    expect(sections.length).toBeGreaterThan(0);
    expect(ids.slice(0, sections.length)).toEqual(sections);
  });
});
