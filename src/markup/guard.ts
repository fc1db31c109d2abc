import type { Definition, Heading, Image, Link, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { error, type Problem } from '../domain/problem.ts';
import { unsafeAddress } from './address-guard.ts';
import { guardComponent, type Report } from './component-guard.ts';
import { findHiddenIn } from './hidden-guard.ts';
import { positionOf } from './position-of.ts';
import { isComponentNode, walk } from './tree.ts';

const plainNodes: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'linkReference',
  'definition',
  'image',
  'footnoteReference',
  'footnoteDefinition',
] as const);

/**
 * The allow-list over the syntax tree: what is not known to be harmless is refused, by position.
 * Editors’ comments in braces are legal and are taken out of the tree.
 */
export function guardTree(tree: Root, file: string): Problem[] {
  dropComments(tree);
  const problems: Problem[] = [];
  const report: Report = (node, kind, message, hint) => {
    problems.push(error(positionOf(node, file), kind, message, hint));
  };
  walk(tree, (node) => guardNode(node, report));
  return [...problems, ...findHiddenIn(tree, file)];
}

function dropComments(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (index === undefined || !isComment(node)) return undefined;
    parent?.children.splice(index, 1);
    return index;
  });
}

function isComment(node: Nodes): boolean {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  return node.data?.estree?.body.length === 0;
}

function guardNode(node: Nodes, report: Report): void {
  if (isComponentNode(node)) guardComponent(node, report);
  else if (!plainNodes.has(node.type)) report(node, 'unsafe-content', ...refusal(node));
  if (node.type === 'heading') guardHeading(node, report);
  if ('url' in node) guardAddress(node, report);
  if (node.type === 'link' || node.type === 'linkReference') guardLink(node, report);
}

function refusal(node: Nodes): [message: string, hint: string] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        'Notes cannot import or export',
        'Remove the line; the components are there without it',
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ['Notes hold no code in braces', 'Remove it; to print a brace, write \\{'];
    default:
      return [`"${node.type}" is not allowed`, 'Use Markdown or a component'];
  }
}

function guardHeading(node: Heading, report: Report): void {
  if (node.depth === 1) {
    report(
      node,
      'heading-level',
      'The title stands in the frontmatter; "#" makes a second one',
      'Start sections with "##"',
    );
  }
}

/** A claim is a link itself. */
function guardLink(link: Nodes, report: Report): void {
  walk(link, (node) => {
    if (!isComponentNode(node) || node.name !== 'Claim') return;
    const hint = 'Link other words of the sentence';
    report(node, 'component-children', '<Claim> stands within a link', hint);
  });
}

function guardAddress(node: Definition | Image | Link, report: Report): void {
  const fault = unsafeAddress(node.url, node.type === 'image');
  if (fault) report(node, 'unsafe-content', fault.message, fault.hint);
  if (node.type === 'image' && !node.alt?.trim()) {
    report(
      node,
      'image-without-text',
      `The image ${node.url} has no text alternative`,
      'Write ![what the image shows](image.png)',
    );
  }
}
