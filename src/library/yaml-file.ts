import { digestOf } from './digest.ts';
import { getOrMake } from '../domain/memo.ts';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, LineCounter, type Document, type Node } from 'yaml';
import type { Pair, YAMLError, YAMLMap } from 'yaml';
import { limits } from '../domain/limits.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import { noStore, type StoredResults } from './content-store.ts';
import { readTextFile } from './text-file.ts';
import { findYamlExcess } from './yaml-excess.ts';
import { composeDocument } from './yaml-document.ts';
import { findDirective, guardYaml } from './yaml-guard.ts';

export type Path = readonly PropertyKey[];

/** A YAML text with the position of each of its parts. */
export interface YamlFile {
  value: unknown;
  /** Where the part at `path` stands; where it is missing, its nearest parent. */
  locate: (path: Path) => Position;
  problems: Problem[];
  /** Names at the top level, known even where the file has a fault further down. */
  names: string[];
}

/** Reads a YAML file; what is wrong with it as a text comes before what is wrong with it as YAML. */
export function readYamlFile(path: string, store: StoredResults): YamlFile & { file: string } {
  const { file, text, problems } = readTextFile(path, 'yamlBytes');
  const yaml = readYaml(text ?? '', file, 1, store);
  if (text === undefined) return { ...yaml, file, value: undefined, problems };
  return { ...yaml, file, problems: [...problems, ...yaml.problems] };
}

/** `parseYaml`, where a text that `store` knows is parsed only to say where its parts stand. */
export function readYaml(
  text: string,
  file: string,
  firstLine = 1,
  { yaml: store }: StoredResults = noStore,
): YamlFile {
  const key = digestOf(text);
  const known = store.get(key);
  if (known) {
    let parsed: YamlFile | undefined;
    const parse = (): YamlFile => (parsed ??= parseYaml(text, file, firstLine));
    return { ...known, locate: (path) => parse().locate(path), problems: [] };
  }
  const read = parseYaml(text, file, firstLine);
  const { value, names } = read;
  if (read.problems.length === 0 && !alias.test(text) && isJson(value))
    store.set(key, { value, names });
  return read;
}

/** What a name stands for is there once; as JSON it would be written out wherever the name stands. */
const alias = /(?<![^\s,:[{-])\*[^\s,\]}]/;

/** Not every number of YAML is one of JSON. */
const isJson = (value: unknown): boolean =>
  isDeepStrictEqual(value, JSON.parse(JSON.stringify(value)));

/** Reads YAML; `firstLine` is the line of `file` on which `text` starts. */
export function parseYaml(source: string, file: string, firstLine = 1): YamlFile {
  const text = source.replace(/^\uFEFF/, '');
  const names = [...text.matchAll(/^([\w-]+):/gm)].map(([, name = '']) => name);
  const excess = findYamlExcess(text, file, firstLine);
  if (excess.length > 0) return unread(excess, names);
  const document = composeDocument(text);
  // Of the whole text: the parser counts no further than to the first slip.
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1);
  const at = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: Math.max(1, col) };
  };
  const problems = findProblems(document, text, at);
  if (problems.length > 0) return unread(problems, names, at(0));
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  return { value, locate: (path) => at(offsetOf(document, path)), problems, names };
}

const unread = (problems: Problem[], names: string[], start?: Position): YamlFile => {
  const { file, line, column } = start ?? problems[0] ?? { file: '', line: 1, column: 1 };
  return { value: undefined, locate: () => ({ file, line, column }), problems, names };
};

/** One slip in the syntax makes many; only the first says where to look. */
function findProblems(
  document: Document,
  text: string,
  at: (offset: number) => Position,
): Problem[] {
  const directive = findDirective(text);
  if (directive !== undefined) {
    const hint = 'Remove the line that starts with %';
    return [
      error(at(directive), 'unsafe-yaml', 'A directive would change how values are read', hint),
    ];
  }
  const [slip] = document.errors;
  return slip ? [syntaxProblem(slip, at)] : guardYaml(document, at);
}

function syntaxProblem(fault: YAMLError, at: (offset: number) => Position): Problem {
  if (fault.code === 'RESOURCE_EXHAUSTION') {
    const { most, counts, mend } = limits.yamlDepth;
    // How far it came depends on the machine.
    return error(at(0), 'too-large', `More than ${most} ${counts}`, mend);
  }
  const position = at(fault.pos[0]);
  if (fault.code === 'MULTIPLE_DOCS') {
    const hint = 'Remove the line of ---, or put what follows into a file of its own';
    return error(position, 'yaml-syntax', 'A second document starts here', hint);
  }
  const hint = 'Check the indentation, the colons and the quotation marks';
  return error(position, 'yaml-syntax', fault.message, hint);
}

const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The entry of a map by its name; looked up in an index, as checks ask for thousands. */
function findPair(map: YAMLMap, name: string): Pair | undefined {
  return getOrMake(indexes, map, indexPairs).get(name);
}

const indexPairs = ({ items }: YAMLMap): Map<string, Pair> =>
  new Map(items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));

function offsetOf(document: Document, path: Path): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = findPair(node, String(step));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else {
      const next: unknown =
        node && 'get' in node
          ? (node as { get: (k: unknown, keep: boolean) => unknown }).get(Number(step), true)
          : null;
      node = next as Node | null;
      offset = node?.range?.[0] ?? offset;
    }
  }
  return offset;
}
