import type { ProblemKind } from './problem-kinds.ts';

/** Where in `content/` something stands; `line` and `column` count from 1. */
export interface Place {
  /** Path relative to the project's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
}

export type Severity = 'error' | 'warning';

/** One finding for an editor: what is wrong, where, and what to do about it. */
export interface Problem extends Place {
  /** Stable name, e.g. `unknown-fact`; each has a page in the guide. */
  kind: ProblemKind;
  severity: Severity;
  message: string;
  hint: string;
}

export function error(place: Place, kind: ProblemKind, message: string, hint: string): Problem {
  return { ...pick(place), kind, severity: 'error', message, hint };
}

export function warning(place: Place, kind: ProblemKind, message: string, hint: string): Problem {
  return { ...pick(place), kind, severity: 'warning', message, hint };
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

function pick({ file, line, column }: Place): Place {
  return { file, line, column };
}
