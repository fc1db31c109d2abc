import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { error, type Place, type Problem } from '../domain/problem.ts';

export type Path = readonly PropertyKey[];

/** A YAML text with the place of each of its parts. */
export interface YamlFile {
  value: unknown;
  /** Where the part at `path` stands; where it is missing, its nearest parent. */
  locate: (path: Path) => Place;
  problems: Problem[];
  /** Names at the top level, known even where the file has a fault further down. */
  names: string[];
}

/** Reads YAML; `firstLine` is the line of `file` on which `text` starts. */
export function parseYaml(source: string, file: string, firstLine = 1): YamlFile {
  const text = source.replace(/^\uFEFF/, '');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, version: '1.2' });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: Math.max(1, col) };
  };
  // One slip in the syntax makes many; only the first names the place to look at.
  const slip = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const faults = document.errors.filter(
    (fault) => fault.code === 'DUPLICATE_KEY' || fault === slip,
  );
  const problems = faults.map((fault) => {
    const [message = fault.message] = fault.message.split('\n');
    const repeated = fault.code === 'DUPLICATE_KEY';
    return error(
      at(fault.pos[0]),
      repeated ? 'duplicate-id' : 'yaml-syntax',
      repeated ? 'The same name is used twice' : message.replace(/ at line \d+.*$/, ''),
      repeated
        ? 'Rename or remove one of them'
        : 'Check the indentation, the colons and the quotation marks',
    );
  });
  const names = [...text.matchAll(/^([\w-]+):/gm)].map(([, name = '']) => name);
  const refused = (): YamlFile => ({ value: undefined, locate: () => at(0), problems, names });
  if (problems.length > 0) return refused();
  try {
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    return { value, locate: (path) => at(offsetOf(document, path)), problems, names };
  } catch {
    problems.push(
      error(
        at(firstAlias(document)),
        'yaml-syntax',
        'A star starts a copy of another part, and there is none of that name',
        'Put words that start with a star in quotation marks',
      ),
    );
    return refused();
  }
}

function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_, alias) => {
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function offsetOf(document: Document, path: Path): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
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
