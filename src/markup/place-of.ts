import type { Nodes } from 'mdast';
import type { Place } from '../domain/problem.ts';

/** Where the node starts in `file`; at its beginning where nothing says so. */
export function placeOf({ position }: Pick<Nodes, 'position'>, file: string): Place {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { file, line, column };
}
