import type { Nodes } from 'mdast';
import type { Position } from '../domain/problem.ts';

/** Where the node starts in `file`; at its beginning where nothing says so. */
export function positionOf({ position }: Pick<Nodes, 'position'>, file: string): Position {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { file, line, column };
}
