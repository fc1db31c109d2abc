import {
  isMap,
  isNode,
  isPair,
  isScalar,
  visit,
  type Alias,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { findHidden, hiddenAt } from '../domain/hidden-characters.ts';
import { findExcess } from '../domain/limits.ts';
import type { ProblemKind } from '../domain/problem-kinds.ts';
import { ProblemList } from '../domain/problem-list.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';

type Report = (node: Node, kind: ProblemKind, message: string, hint: string) => void;

/** What a YAML text may not hold, although it can be read: values other than those that are written. */
export function guardYaml(document: Document, at: (offset: number) => Position): Problem[] {
  const problems = new ProblemList();
  const positionOf = (node: Node) => at(node.range?.[0] ?? 0);
  const report: Report = (node, kind, message, hint) =>
    problems.add([error(positionOf(node), kind, message, hint)]);
  const count = { yamlNodes: 0, yamlAliases: 0, yamlDepth: 0 };
  visit(document, {
    Node: (_, node, path) => {
      count.yamlNodes += 1;
      const depth = path.filter((part) => isNode(part)).length;
      const isDeeper = depth > count.yamlDepth;
      count.yamlDepth = Math.max(count.yamlDepth, depth);
      const excess = [
        ...(isDeeper ? findExcess('yamlDepth', depth, positionOf(node)) : []),
        ...findExcess('yamlNodes', count.yamlNodes, positionOf(node)),
      ];
      problems.add(excess);
      if (excess.length > 0) return visit.BREAK;
      guardTag(node, report);
      if (isScalar(node)) problems.add(guardScalar(node, positionOf(node)));
      if (isMap(node)) guardKeys(node, report);
      return undefined;
    },
    Alias: (_, alias, path) => {
      count.yamlAliases += 1;
      const excess = findExcess('yamlAliases', count.yamlAliases, positionOf(alias));
      problems.add(excess);
      if (excess.length > 0) return visit.BREAK;
      guardAlias(alias, path, document, report);
      return undefined;
    },
  });
  return problems.list();
}

/** Directives come before the first node; they can change what `yes` means. */
export function findDirective(text: string): number | undefined {
  return /^%\w+/m.exec(/^---/m.test(text) ? text : '')?.index;
}

function guardTag(node: Node, report: Report): void {
  if (!node.tag || (isScalar(node) && node.tag === '!')) return;
  const hint = 'Remove it and write the plain value';
  report(node, 'unsafe-yaml', `"${node.tag}" would change what the value is`, hint);
}

function guardScalar({ value, source }: Scalar, position: Position): Problem[] {
  if (typeof value === 'string') {
    const hidden = findHidden(value);
    const excess = findExcess('textCharacters', value.length, position);
    return hidden ? [hiddenAt(position, hidden), ...excess] : excess;
  }
  return typeof value === 'number' ? guardNumber(value, source ?? String(value), position) : [];
}

/** YAML also takes 0x1F, 0o17, 007, 1e3, .5 and .inf for numbers; an editor may mean a word by each of them. */
function guardNumber(value: number, source: string, position: Position): Problem[] {
  const shown = source.slice(0, 40);
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) {
    const message = `${shown} is no number that can be kept exactly`;
    return [
      error(position, 'invalid-field', message, 'Write a finite number of at most 15 digits'),
    ];
  }
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(source)) return [];
  const hint = 'Write it in digits alone, or in quotation marks if it is a word';
  return [error(position, 'invalid-field', `${shown} is not written as a plain number`, hint)];
}

/** Keys are plain words, each once; `<<` would merge in what is written elsewhere. */
function guardKeys(map: YAMLMap, report: Report): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) {
      const message = 'A name is not a plain word';
      report(isNode(key) ? key : map, 'unsafe-yaml', message, 'Write names as words or numbers');
      continue;
    }
    const name = String(key.value);
    if (seen.has(name))
      report(key, 'duplicate-id', 'The same name is used twice', 'Rename or remove one of them');
    seen.add(name);
    if (name === '__proto__')
      report(key, 'unsafe-yaml', '"__proto__" cannot be a name', 'Give it another name');
    if (name !== '<<') continue;
    const hint = 'Write the fields out where they are needed';
    report(key, 'unsafe-yaml', '"<<" merges in what is written elsewhere', hint);
  }
}

function guardAlias(
  alias: Alias,
  path: readonly unknown[],
  document: Document,
  report: Report,
): void {
  const original = alias.resolve(document);
  if (!original) {
    report(
      alias,
      'yaml-syntax',
      'A star starts a copy of another part, and there is none of that name',
      'Put words that start with a star in quotation marks',
    );
    return;
  }
  const hint = 'Write the part out where it is needed';
  if (path.some((part) => part === original || (isPair(part) && part.key === original)))
    report(alias, 'unsafe-yaml', `"*${alias.source}" is a copy of what it stands in`, hint);
  else if (holdsCopy(original))
    report(alias, 'unsafe-yaml', `"*${alias.source}" is a copy of copies`, hint);
}

/** Copies of copies grow without bound, a few lines to gigabytes. */
function holdsCopy(node: Node): boolean {
  let isFound = false;
  visit(node, {
    Alias: () => {
      isFound = true;
      return visit.BREAK;
    },
  });
  return isFound;
}
