import type { ProblemKind } from './problem-kinds.ts';
import { visibleLine } from './visible-text.ts';

/** Where in `content/` something stands; `line` and `column` count from 1. */
export interface Position {
  /** Path relative to the project's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
}

export type Severity = 'error' | 'warning';

/** One finding for an editor: what is wrong, where, and what to do about it. */
export interface Problem extends Position {
  /** Stable name, e.g. `unknown-fact`; each has a page in the guide. */
  kind: ProblemKind;
  severity: Severity;
  /** One line in which nothing is hidden, whatever names and values of the content it repeats. */
  message: string;
  /** Lines of that sort: several only where an example is to be copied. */
  hint: string;
}

/** Several lines of a hint are given as such, so that no name or value can begin a line. */
type Hint = string | readonly string[];

export function error(position: Position, kind: ProblemKind, message: string, hint: Hint): Problem {
  return createProblem(position, kind, 'error', message, hint);
}

export function warning(
  position: Position,
  kind: ProblemKind,
  message: string,
  hint: Hint,
): Problem {
  return createProblem(position, kind, 'warning', message, hint);
}

function createProblem(
  position: Position,
  kind: ProblemKind,
  severity: Severity,
  message: string,
  hint: Hint,
): Problem {
  const lines = typeof hint === 'string' ? [hint] : hint;
  return {
    ...pick(position),
    kind,
    severity,
    message: visibleLine(message),
    hint: lines.map(visibleLine).join('\n'),
  };
}

/** Order in which an editor meets them: by file, then by position. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    a.file.localeCompare(b.file, 'en') ||
    a.line - b.line ||
    a.column - b.column ||
    a.kind.localeCompare(b.kind, 'en')
  );
}

function pick({ file, line, column }: Position): Position {
  return { file, line, column };
}
