import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/markup/parse-document.ts';
import { harmless } from '../support/harmless-notes.ts';
import { hostileAddresses, hostilePictures } from '../support/hostile-addresses.ts';
import { hostileCode, hostileText } from '../support/hostile-code.ts';
import { hidden, hostile } from '../support/hostile-notes.ts';
import { renderLine } from '../support/rendered.ts';

const corpus = [
  ...hostile,
  ...hostileCode,
  ...hostileText,
  ...hostileAddresses,
  ...hostilePictures,
];

const problemsOf = (text: string) =>
  parseDocument(text, 'x.mdx').problems.map(
    ({ kind, line, column }) => `${kind} ${line}:${column}`,
  );

describe('guard', () => {
  it.each(corpus)('refuses %s', (_, text, ...problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it.each(hidden)('finds %s wherever it hides', (_, text, kind) => {
    expect(problemsOf(text).map((problem) => problem.split(' ')[0])).toContain(kind);
  });

  it.each(harmless)('lets %s through', (_, text, html) => {
    expect(problemsOf(text)).toEqual([]);
    expect(renderLine(text)).toBe(html);
  });

  const texts = new Set([...corpus, ...hidden].map(([, text]) => text));
  it(`is tried with ${texts.size} hostile and ${harmless.length} harmless notes`, () => {
    expect(texts.size).toBeGreaterThanOrEqual(200);
    expect(harmless.length).toBeGreaterThanOrEqual(50);
  });
});

describe('hint of the guard', () => {
  const hintOf = (text: string) => parseDocument(text, 'x.mdx').problems[0]?.hint;
  it.each([
    ['<Fakt id="x"/>', 'Did you mean "Fact"?'],
    [
      '<Spreadsheet/>',
      'Use one of Fact, KeyFacts, Chart, DataTable, TileMap, Cite, Callout, Timeline, Term, Claim, Unsourced, Quote, Staff',
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
