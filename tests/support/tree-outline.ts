import type { Node } from 'unist';
import { parseDocument } from '../../src/markup/parse-document.ts';

/** The parts of a page in short, each as `paragraph(One |inline Fact| two)`. */
export function readOutline(text: string): string[] {
  const { tree, problems } = parseDocument(text, 'x.mdx');
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('; '));
  return tree.children.map(outlineOf);
}

/** One part in short. */
export function outlineOf(node: Node): string {
  if ('value' in node) return JSON.stringify(node.value).slice(1, -1);
  const level = node.type === 'mdxJsxTextElement' ? 'inline' : 'block';
  const name = 'name' in node ? `${level} ${String(node.name)}` : node.type;
  const children = 'children' in node ? (node.children as Node[]) : [];
  return children.length > 0 ? `${name}(${children.reduce(join, '')})` : name;
}

/** Texts that follow each other are one; all else is set apart by a bar. */
function join(line: string, node: Node, index: number, nodes: Node[]): string {
  const bar = line && (node.type !== 'text' || nodes[index - 1]?.type !== 'text') ? '|' : '';
  const text = outlineOf(node);
  return text ? line + bar + text : line;
}
