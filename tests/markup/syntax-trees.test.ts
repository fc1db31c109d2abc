import { globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { findFenceProblems } from '../../src/markup/fences.ts';
import { parseDocument, readTree } from '../../src/markup/parse-document.ts';
import { readCarefully, readQuickly } from '../../src/markup/syntax-trees.ts';
import { findTextExcess } from '../../src/markup/text-limits.ts';
import { noteTexts } from '../fuzz/note-text.ts';
import { hidden, hostile } from '../support/hostile-notes.ts';

/** remark takes long for some of them; Sätteri does not. */
const mostCharacters = 4_000;

const isRefused = (text: string) =>
  findTextExcess(text, 'a').length > 0 || findFenceProblems(text, 'a').length > 0;

/** What the guard has let through of the quick tree; nothing where the other parser is to read it. */
function readSound(text: string): Root | undefined {
  const quick = isRefused(text) ? undefined : readQuickly(text);
  const read = quick && readTree(quick, text, 'a');
  return read?.problems.length === 0 ? read.tree : undefined;
}

/** As values, without places that the other tree lacks: remark leaves them out of what stands around an address. */
function comparable(tree: unknown, other: unknown): unknown {
  if (Array.isArray(tree))
    return tree.map((one, at) => comparable(one, (other as unknown[] | undefined)?.[at]));
  if (typeof tree !== 'object' || tree === null) return tree;
  const beside = (other ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(tree)
      .filter(([key, value]) => value !== undefined && (key !== 'position' || beside[key]))
      .map(([key, value]) => [key, comparable(value, beside[key])]),
  );
}

function expectSameTree(text: string, quick: Root): void {
  const { tree, problems } = readTree(readCarefully(text), text, 'a');
  expect(problems, text).toEqual([]);
  expect(comparable(quick, tree), text).toEqual(comparable(tree, quick));
}

describe('the two parsers', () => {
  it('make the same trees of all content and fixtures', () => {
    const files = globSync(['content/**/*.mdx', 'tests/fixtures/**/*.mdx']);
    const read = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const quick = readSound(text);
      if (quick) expectSameTree(text, quick);
      return quick ? file : [];
    });
    // Most are plain.
    expect(read.length).toBeGreaterThan(0.8 * files.length);
  });

  it('make the same trees of known attacks, where the guard lets one through', () => {
    for (const [, text] of [...hostile, ...hidden]) {
      const quick = readSound(text);
      if (quick) expectSameTree(text, quick);
    }
  });

  it('make the same trees of 5,000 notes of every kind', () => {
    let read = 0;
    for (const text of fc.sample(noteTexts, { numRuns: 5_000, seed: 20_261_129 })) {
      const quick = text.length > mostCharacters ? undefined : readSound(text);
      if (!quick) continue;
      read++;
      expectSameTree(text, quick);
    }
    expect(read).toBeGreaterThan(1_000);
  }, 120_000);

  it('say of every attribute where it stands', () => {
    const text = 'A <Quote by="b"\n  source="c" lang="d">e</Quote>.';
    const quick = readQuickly(text)!;
    expect(
      comparable(readTree(quick, text, 'a').tree, readTree(readCarefully(text), text, 'a').tree),
    ).toEqual(comparable(readTree(readCarefully(text), text, 'a').tree, quick));
    expect(JSON.stringify(quick)).toContain('"line":2');
  });

  it.each([
    ['a brace', 'a {b}'],
    ['a tilde', 'a ~b~'],
    ['TOML', '+++\na\n+++'],
    ['components on lines of their own', '<Fact id="a"/>\n<Fact id="b"/>'],
    ['a component alone with what it holds', '<Term id="a">b</Term>'],
    ['a box to tick', '- [x] a'],
    ['half a character', 'a \ud83d'],
    ['an open component', '<Callout title="a">'],
    ['a less-than sign', '| a |\n| - |\n| < |'],
    ['a character by its number', '<Fact id="a&#1;"/>'],
    ['a value over two lines', '<Callout title="a\nb">\n\nc\n\n</Callout>'],
  ])('leave %s to the careful one', (_, text) => {
    expect(readQuickly(text)).toBeUndefined();
  });

  it('leave every message to the careful one', () => {
    const { problems } = parseDocument('a <Fact id="a" onclick="b"/>', 'a.mdx');
    expect(problems[0]).toMatchObject({ file: 'a.mdx', line: 1, column: 3 });
  });
});
