import type { Node } from 'unist';
import type { Position } from '../domain/problem.ts';

/** Where the node starts in `file`; at its beginning where nothing says so. */
export function positionOf({ position }: Pick<Node, 'position'>, file: string): Position {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { file, line, column };
}
