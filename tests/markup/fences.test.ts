import { describe, expect, it } from 'vitest';
import { findFenceProblems } from '../../src/markup/fences.ts';

const problemsOf = (text: string) =>
  findFenceProblems(text, 'x.mdx').map(({ kind, line, message }) => `${kind} ${line} ${message}`);

describe('the first line of a file', () => {
  it.each([
    ['+++ ', 'Frontmatter in TOML (+++) is not read'],
    [';;;', 'Frontmatter in JSON (;;;) is not read'],
    ['---js', 'Frontmatter in another language is not read'],
    ['---Yaml ', 'Frontmatter in another language is not read'],
    ['--- ', 'The frontmatter is not closed'],
  ])('%j opens frontmatter that is none', (first, message) => {
    expect(problemsOf(`${first}\na: b\n--`)).toEqual([`yaml-syntax 1 ${message}`]);
  });

  const texts =
    'One +++|+++ one|One ;;;|;;; one|One ---js|---js one|---1|One ---|----|--- one'.split('|');
  it.each(texts)('%j is text', (first) => {
    expect(problemsOf(`${first}\na: b\n`)).toEqual([]);
  });

  it.each(['---', '--- ', '---\t'])('%j may open and close frontmatter', (fence) => {
    expect(problemsOf(`${fence}\na: b\n${fence}\n`)).toEqual([]);
  });

  it.each(['a ---', '--- a', ' ---'])('is not closed by %j', (fence) => {
    expect(problemsOf(`---\na: b\n${fence}\n`)).toEqual([
      'yaml-syntax 1 The frontmatter is not closed',
    ]);
  });
});
