import type { Nodes } from 'mdast';
import { parseDocument } from '../../src/markup/parse-document.ts';
import { childrenOf } from '../../src/markup/tree.ts';

/** The parts of a page in short, each as `paragraph(One |inline Fact| two)`. */
export function readOutline(text: string): string[] {
  const { tree, problems } = parseDocument(text, 'x.mdx');
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('; '));
  return tree.children.map(outlineOf);
}

/** One part in short. */
export function outlineOf(node: Nodes): string {
  if ('value' in node) return JSON.stringify(node.value).slice(1, -1);
  const level = node.type === 'mdxJsxTextElement' ? 'inline' : 'block';
  const name = 'name' in node ? `${level} ${node.name}` : node.type;
  const children = childrenOf(node);
  return children.length > 0 ? `${name}(${children.reduce(join, '')})` : name;
}

/** Texts that follow each other are one; all else is set apart by a bar. */
function join(line: string, node: Nodes, index: number, nodes: readonly Nodes[]): string {
  const bar = line && (node.type !== 'text' || nodes[index - 1]?.type !== 'text') ? '|' : '';
  const text = outlineOf(node);
  return text ? line + bar + text : line;
}
