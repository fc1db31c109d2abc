import type { Nodes } from 'mdast';
import type { ProblemKind } from '../domain/problem-kinds.ts';
import { suggest } from '../domain/suggestion.ts';
import { components, findReferenceKind, type Attribute } from '../domain/vocabulary.ts';
import { childrenOf, isComponentNode, walk, type ComponentNode } from './tree.ts';

export type Report = (node: Nodes, kind: ProblemKind, message: string, hint: string) => void;

/** Holds a component to the vocabulary: its name, attributes, children and place. */
export function guardComponent(node: ComponentNode, report: Report): void {
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
  guardAttributes(node, component.attributes, report);
  guardChildren(node, component.children, report);
  if (node.name === 'Claim') guardClaim(node, report);
  if (component.level === 'block' && node.type === 'mdxJsxTextElement') {
    report(
      node,
      'component-place',
      `<${node.name}> stands inside a sentence`,
      'Put it on a line of its own, with an empty line before and after',
    );
  }
}

function guardAttributes(
  node: ComponentNode,
  known: Record<string, Attribute>,
  report: Report,
): void {
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
    guardAttribute(node, attribute.name, attribute.value, known, report);
  }
  for (const [name, { required }] of Object.entries(known)) {
    if (required && !given.has(name)) {
      report(
        node,
        'missing-attribute',
        `<${node.name}> needs ${name}`,
        `Write <${node.name} ${name}="…"/>`,
      );
    }
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

const plainWords: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
]);

/** The words of a claim are one link to its proof, and no link can stand in another. */
function guardClaim(node: ComponentNode, report: Report): void {
  for (const child of childrenOf(node))
    walk(child, (inner) => {
      if (plainWords.has(inner.type)) return;
      const what = isComponentNode(inner) ? `<${inner.name}>` : `a ${inner.type}`;
      const hint = 'Close </Claim> before it; the claim may be bound again after it';
      report(inner, 'component-children', `<Claim> holds words alone, and not ${what}`, hint);
    });
}
