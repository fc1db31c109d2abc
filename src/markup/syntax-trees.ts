import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { isComponentNode, walk, type ComponentNode } from './tree.ts';

const remark = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkFrontmatter);

/** Reads any text; throws a `VFileMessage` with the position where it cannot. */
export const readCarefully = (text: string): Root => remark.parse(text);

/**
 * Texts of which Sätteri makes another tree than remark, or that are nothing an editor should write: code, braces,
 * tildes, TOML, addresses of mail, control characters, halves of characters, less-than signs; lines of components
 * alone; boxes to tick; a footnote within a footnote.
 */
function isPeculiar(text: string): boolean {
  if (/[{}~@\0\r\t\u2028\u2029]/.test(text) || !text.isWellFormed()) return true;
  if (/<(?![A-Za-z/])/.test(text)) return true;
  let last = '';
  return text.split('\n').some((line) => {
    const bare = line
      .replace(/^[\s>*+\-\d.)]+/, '')
      .replace(/^\[\^[^\]]*\]:\s*/, '')
      .trimEnd();
    const isPeculiarLine =
      /^(?:\+\+\+|import|export)/.test(line) ||
      (bare.startsWith('<') && (last.endsWith('>') || isOfComponents(bare))) ||
      /^\[[x ]?\]/i.test(bare) ||
      bare.startsWith('[^');
    last = bare;
    return isPeculiarLine;
  });
}

/** More than one, or one with what it holds. */
const isOfComponents = (line: string): boolean => line.endsWith('>') && line.lastIndexOf('<') > 0;

/**
 * Reads a plain text in a tenth of the time; nothing where it is left to `readCarefully`, whose trees are the same:
 * `tests/markup/syntax-trees` holds both against each other.
 */
export function readQuickly(text: string): Root | undefined {
  if (isPeculiar(text)) return undefined;
  try {
    const tree = mdxToMdast(text);
    return tree.type === 'root' && locateAttributes(tree, text) ? tree : undefined;
  } catch {
    return undefined;
  }
}

/** Says of each attribute where it stands, which messages need; false where it is not found there. */
function locateAttributes(tree: Root, text: string): boolean {
  let areAllFound = true;
  walk(tree, (node) => {
    if (isComponentNode(node) && node.attributes.length > 0) areAllFound &&= locateOwn(node, text);
  });
  return areAllFound;
}

const written = /\s+([\w:.-]+)(?:=("[^"]*"|'[^']*'))?/y;

function locateOwn({ name, attributes, position }: ComponentNode, text: string): boolean {
  let offset = (position?.start.offset ?? 0) + 1 + (name?.length ?? 0);
  let { line, column } = position?.start ?? { line: 1, column: 1 };
  column += offset - (position?.start.offset ?? 0);
  return attributes.every((attribute) => {
    written.lastIndex = offset;
    const [all = '', found] = written.exec(text) ?? [];
    if (attribute.type !== 'mdxJsxAttribute' || found !== attribute.name) return false;
    const gap = all.length - all.trimStart().length;
    const lines = all.slice(0, gap).split('\n');
    const last = lines.at(-1) ?? '';
    const start = {
      line: line + lines.length - 1,
      column: lines.length > 1 ? last.length + 1 : column + gap,
      offset: offset + gap,
    };
    attribute.position = { start, end: start };
    // A value over several lines, or with a reference to a character, is left to the other parser.
    if (/[\n&]/.test(all.slice(gap))) return false;
    offset += all.length;
    ({ line } = start);
    column = start.column + all.length - gap;
    return true;
  });
}
