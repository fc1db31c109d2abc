import type { Nodes, Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { findExcess, limits } from '../domain/limits.ts';
import { error, type Problem } from '../domain/problem.ts';
import { guardTree } from './guard.ts';
import { findFenceProblems } from './fences.ts';
import { findMisleadingLinks } from './link-text.ts';
import { placeComponents } from './placement.ts';
import { readCarefully, readQuickly } from './syntax-trees.ts';
import { findTextExcess } from './text-limits.ts';
import { findTreeExcess } from './tree-limits.ts';
import { isComponentNode, numberFacts, walk } from './tree.ts';

/** A note or briefing as read: never compiled, never run. Everything later reads this value. */
export interface ParsedDocument {
  tree: Root;
  /** YAML between the `---` marks and the line of the file it starts on. */
  frontmatter: { text: string; line: number };
  /** What the syntax and the guard refuse. A document with problems is not rendered. */
  problems: Problem[];
  /** It could be read at all; else its tree is empty and its fragments are not known. */
  isRead: boolean;
}

/** Reads one MDX file into a syntax tree that has passed the guard. `file` is for messages. */
export function parseDocument(text: string, file: string): ParsedDocument {
  const refused = [...findTextExcess(text, file), ...findFenceProblems(text, file)];
  if (refused.length > 0) return unread(refused);
  const quick = readQuickly(text);
  const sound = quick && readTree(quick, text, file);
  // Whatever is wrong is said by the parser whose messages say where.
  if (sound?.problems.length === 0) return sound;
  const tree = parse(text, file);
  return 'problem' in tree ? unread([tree.problem]) : readTree(tree, text, file);
}

function parse(text: string, file: string): Root | { problem: Problem } {
  try {
    return readCarefully(text);
  } catch (cause) {
    return { problem: syntaxProblem(cause, file) };
  }
}

const unread = (problems: Problem[]): ParsedDocument => ({
  tree: { type: 'root', children: [] },
  frontmatter: { text: '', line: 1 },
  problems,
  isRead: false,
});

export function readTree(tree: Root, text: string, file: string): ParsedDocument {
  const [first, ...rest] = tree.children;
  const frontmatter =
    first?.type === 'yaml' ? { text: first.value, line: 2 } : { text: '', line: 1 };
  if (first?.type === 'yaml') tree.children = rest;
  const excess = [
    ...findTreeExcess(tree, file),
    ...findExcess('frontmatterCharacters', frontmatter.text.length, { file, line: 1, column: 1 }),
  ];
  if (excess.length > 0) return unread(excess);
  placeComponents(tree);
  keepStarts(tree, text.split('\n'));
  const problems = [...guardTree(tree, file), ...findMisleadingLinks(tree, file)];
  walk(tree, (node) => delete node.data);
  numberFacts(tree);
  return { tree, frontmatter, problems, isRead: true };
}

/**
 * Keeps of each position the start alone: messages need no more, and stored trees stay small. Words that
 * stand below their check box are said to start behind the end of its line; they are placed at its end.
 */
function keepStarts(tree: Root, lines: readonly string[]): void {
  const keepStart = (node: Pick<Nodes, 'position'>): void => {
    if (!node.position) return;
    const { line, column } = node.position.start;
    const start = { line, column: Math.min(column, (lines[line - 1]?.length ?? 0) + 1) };
    node.position = { start, end: start };
  };
  walk(tree, (node) => {
    keepStart(node);
    if (isComponentNode(node)) for (const attribute of node.attributes) keepStart(attribute);
  });
}

function syntaxProblem(cause: unknown, file: string): Problem {
  if (cause instanceof RangeError) {
    const { most, counts, mend } = limits.treeDepth;
    const position = { file, line: 1, column: 1 };
    return error(position, 'too-large', `More than ${most} ${counts}`, mend);
  }
  // Some texts trip the parser itself; that is the text’s fault in an editor’s eyes, and has no position.
  if (!(cause instanceof VFileMessage)) {
    const hint = 'Close every component and brace, and look at what was changed last';
    return error({ file, line: 1, column: 1 }, 'syntax', 'The text cannot be read', hint);
  }
  // An element left open has its position in the words alone.
  const [, spot, line = 1, column = 1] = / \(((\d+):(\d+))-\d+:\d+\)/.exec(cause.reason) ?? [];
  const position = {
    file,
    line: cause.line ?? Number(line),
    column: cause.column ?? Number(column),
  };
  const reason = spot ? cause.reason.replace(/ \([\d:-]+\)/, '') : cause.reason;
  return error(position, 'syntax', reason, hintFor(reason));
}

function hintFor(reason: string): string {
  if (/acorn|expression/i.test(reason)) {
    return 'Notes hold no code. To print a brace, write \\{ or \\}';
  }
  if (/closing|closed/i.test(reason))
    return 'Close every component: <Fact id="…"/> or <Callout>…</Callout>';
  return 'To print a less-than sign, write \\<';
}
