import type { ProblemKind } from '../domain/problem-kinds.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import { suggest } from '../domain/suggestion.ts';

type UnknownKind = ProblemKind extends infer Kind
  ? Kind extends `unknown-${infer Name}`
    ? Name
    : never
  : never;

/** A problem where `id` is not among the known ids of its kind; nothing where it is. */
export function findUnknown(
  kind: UnknownKind,
  id: string | undefined,
  known: ReadonlySet<string>,
  where: string,
  position: () => Position,
): Problem[] {
  if (id === undefined || known.has(id)) return [];
  return [
    error(
      position(),
      `unknown-${kind}`,
      `"${id}" is not in ${where}`,
      suggest(id, known, `See the ids in ${where}`),
    ),
  ];
}
