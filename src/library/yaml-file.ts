import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { error, type Place, type Problem } from '../domain/problem.ts';

export type Path = readonly PropertyKey[];

/** A YAML text with the place of each of its parts. */
export interface YamlFile {
  value: unknown;
  /** Where the part at `path` stands; where it is missing, its nearest parent. */
  locate: (path: Path) => Place;
  problems: Problem[];
}

/** Reads YAML; `firstLine` is the line of `file` on which `text` starts. */
export function parseYaml(text: string, file: string, firstLine = 1): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, version: '1.2' });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: Math.max(1, col) };
  };
  const problems = document.errors.map((fault) => {
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
  if (problems.length > 0) return { value: undefined, locate: () => at(0), problems };
  return { value: toValue(document), locate: (path) => at(offsetOf(document, path)), problems };
}

function toValue(document: Document): unknown {
  return document.toJS({ maxAliasCount: 20 });
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
