import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/markup/parse-document.ts';
import { findReferences, walk } from '../../src/markup/tree.ts';

const note = [
  '---',
  'title: A note',
  '---',
  '',
  'One <Fact id="a"/> two.',
  '',
  '<KeyFacts ids="b c, d"/>',
].join('\n');

describe('document', () => {
  it('gives its frontmatter apart, with the line on which it starts', () => {
    const { frontmatter, tree } = parseDocument(note, 'x.mdx');
    expect(frontmatter).toEqual({ text: 'title: A note', line: 2 });
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph', 'mdxJsxFlowElement']);
  });

  it('may do without frontmatter', () => {
    expect(parseDocument('One', 'x.mdx').frontmatter).toEqual({ text: '', line: 1 });
  });

  it('counts lines and columns from the top of the file', () => {
    const references = findReferences(parseDocument(note, 'x.mdx').tree);
    expect(references.map(({ id, line, column }) => `${id} ${line}:${column}`)).toEqual([
      'a 5:5',
      'b 7:1',
      'c 7:1',
      'd 7:1',
    ]);
  });

  it('counts the same with line ends of Windows', () => {
    const { frontmatter, tree, problems } = parseDocument(note.replaceAll('\n', '\r\n'), 'x.mdx');
    expect(problems).toEqual([]);
    expect(frontmatter.text.trim()).toBe('title: A note');
    expect(findReferences(tree).map(({ line }) => line)).toEqual([5, 7, 7, 7]);
  });

  it('places words below their check box at the end of its line', () => {
    const { problems } = parseDocument('- [x] \n  &#x202e;One', 'x.mdx');
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:7']);
  });

  it('reads a mark of three dashes further down as a rule', () => {
    expect(parseDocument('One\n\n---\n\ntitle: x\n\n---', 'x.mdx').frontmatter.text).toBe('');
  });

  it('loses the remarks of its editor', () => {
    const { tree } = parseDocument('One {/* secret */} two\n\n{/* secret */}', 'x.mdx');
    expect(JSON.stringify(tree)).not.toContain('secret');
  });

  it('keeps of each place its start alone, and nothing of the parser', () => {
    walk(parseDocument(note, 'x.mdx').tree, (node) => {
      expect(node.position?.end).toEqual(node.position?.start);
      expect(Object.keys(node.data ?? {}).filter((name) => name !== 'occurrence')).toEqual([]);
    });
  });

  it('survives a store that keeps JSON', () => {
    const document = parseDocument(
      `${note}\n\n| a |\n| - |\n| b |\n\n## C[^1]\n\n[^1]: d`,
      'x.mdx',
    );
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('strikes words through with two tildes, never with one', () => {
    const types: string[] = [];
    walk(parseDocument('~one~ ~~two~~', 'x.mdx').tree, ({ type }) => types.push(type));
    expect(types.filter((type) => type === 'delete')).toHaveLength(1);
  });

  it('names what is wrong with its syntax, where, and nothing else', () => {
    const [problem, ...others] = parseDocument(
      'One\n\n<Callout>\n\ntwo',
      'content/notes/x.mdx',
    ).problems;
    expect(problem).toMatchObject({
      file: 'content/notes/x.mdx',
      kind: 'syntax',
      severity: 'error',
      line: 3,
      column: 1,
    });
    expect(others).toEqual([]);
  });
});
