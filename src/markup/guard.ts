import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { Node, Parent } from 'unist';
import { components, findReferenceKind, type Attribute } from '../domain/vocabulary.ts';
import type { ProblemKind } from '../domain/problem-kinds.ts';
import { error, type Problem } from '../domain/problem.ts';
import { suggest } from '../domain/suggestion.ts';
import { unsafeAddress } from './address-guard.ts';
import { findHiddenIn } from './hidden-guard.ts';
import { positionOf } from './position-of.ts';

export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

const plainNodes = new Set([
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
]);

/**
 * The allow-list over the syntax tree: what is not known to be harmless is refused, by position.
 * Editors’ comments in braces are legal and are taken out of the tree.
 */
export function guardTree(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (node, kind, message, hint) => {
    problems.push(error(positionOf(node, file), kind, message, hint));
  };
  visit(tree, report);
  return [...problems, ...findHiddenIn(tree, file)];
}

type Report = (node: Node, kind: ProblemKind, message: string, hint: string) => void;

function visit(node: Node, report: Report): void {
  if ('children' in node) {
    const parent = node as Parent;
    parent.children = parent.children.filter((child) => !isComment(child));
  }
  if (isComponentNode(node)) guardComponent(node, report);
  else if (!plainNodes.has(node.type)) report(node, 'unsafe-content', ...refusal(node));
  if (node.type === 'heading') guardHeading(node as Node & { depth: number }, report);
  if ('url' in node) guardAddress(node as Node & { url: string; alt?: string | null }, report);
  if ('children' in node) for (const child of (node as Parent).children) visit(child, report);
}

export function isComponentNode(node: Node): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isComment(node: Node): boolean {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  const program = (node as MdxFlowExpression | MdxTextExpression).data?.estree;
  return program !== undefined && program !== null && program.body.length === 0;
}

function refusal(node: Node): [message: string, hint: string] {
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

function guardComponent(node: ComponentNode, report: Report): void {
  const names = Object.keys(components);
  const component =
    node.name && Object.hasOwn(components, node.name) ? components[node.name] : undefined;
  if (!component) {
    report(
      node,
      'unknown-component',
      `<${node.name ?? ''}> is not a component`,
      suggest(node.name ?? '', names, `Use one of ${names.join(', ')}`),
    );
    return;
  }
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      report(
        node,
        'unsafe-content',
        `<${node.name}> spreads an expression`,
        'Write each attribute as name="text"',
      );
      continue;
    }
    if (given.has(attribute.name)) {
      report(
        node,
        'duplicate-attribute',
        `<${node.name}> gives ${attribute.name} twice`,
        'Remove one of them',
      );
    }
    given.add(attribute.name);
    guardAttribute(node, attribute.name, attribute.value, component.attributes, report);
  }
  for (const [name, { required }] of Object.entries(component.attributes)) {
    if (required && !given.has(name)) {
      report(
        node,
        'missing-attribute',
        `<${node.name}> needs ${name}`,
        `Write <${node.name} ${name}="…"/>`,
      );
    }
  }
  guardChildren(node, component.children, report);
  if (component.level === 'block' && node.type === 'mdxJsxTextElement') {
    report(
      node,
      'component-place',
      `<${node.name}> stands inside a sentence`,
      'Put it on a line of its own, with an empty line before and after',
    );
  }
}

function guardAttribute(
  node: ComponentNode,
  name: string,
  value: unknown,
  known: Record<string, Attribute>,
  report: Report,
): void {
  if (!Object.hasOwn(known, name)) {
    const names = Object.keys(known);
    report(
      node,
      'unknown-attribute',
      `<${node.name}> has no attribute "${name}"`,
      suggest(name, names, `It takes ${names.join(', ')}`),
    );
  } else if (typeof value !== 'string') {
    report(
      node,
      'unsafe-content',
      `${name} of <${node.name}> is not plain text`,
      `Write ${name}="text"`,
    );
  } else if (value.trim() === '') {
    report(node, 'missing-attribute', `${name} of <${node.name}> is empty`, `Write ${name}="…"`);
  } else if (known[name] && isOneId(known[name]) && /\s/.test(value)) {
    report(
      node,
      'invalid-id',
      `${name} of <${node.name}> holds a space`,
      `Write one id, without spaces: ${name}="${value.trim().split(/\s+/)[0] ?? ''}"`,
    );
  }
}

const isOneId = (attribute: Attribute) =>
  findReferenceKind(attribute) !== undefined && !attribute.many;

function guardChildren(
  node: ComponentNode,
  rule: 'none' | 'optional' | 'required',
  report: Report,
): void {
  if (rule === 'none' && node.children.length > 0) {
    report(
      node,
      'component-children',
      `<${node.name}> holds nothing between its tags`,
      `Write <${node.name} …/>`,
    );
  }
  if (rule === 'required' && node.children.length === 0) {
    report(
      node,
      'component-children',
      `<${node.name}> is empty`,
      `Write the text between <${node.name} …> and </${node.name}>`,
    );
  }
}

function guardHeading(node: Node & { depth: number }, report: Report): void {
  if (node.depth === 1) {
    report(
      node,
      'heading-level',
      'The title stands in the frontmatter; "#" makes a second one',
      'Start sections with "##"',
    );
  }
}

function guardAddress(node: Node & { url: string; alt?: string | null }, report: Report): void {
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
