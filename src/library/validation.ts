import type { z } from 'zod';
import { error, type Position, type Problem } from '../domain/problem.ts';
import { suggest } from '../domain/suggestion.ts';
import type { Path } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** The value as the schema types it, or every problem it has, each at its own position. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  locate: (path: Path) => Position,
): { value: z.infer<Schema>; problems: [] } | { value?: never; problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return {
    problems: result.error.issues.flatMap((issue) => toProblems(issue, [], schema, locate)),
  };
}

function toProblems(
  issue: Issue,
  prefix: Path,
  schema: z.ZodType,
  locate: (path: Path) => Position,
): Problem[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      unknownKey(key, [...path, key], knownKeys(schema, path), locate),
    );
  }
  if (issue.code === 'invalid_union' && !fitsNone(issue)) {
    return nearestBranch(issue.errors).flatMap((inner) => toProblems(inner, path, schema, locate));
  }
  const name = path.map(String).join('.');
  const isMissing =
    issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_union');
  const [message, hint] = isMissing
    ? [`"${name}" is missing`, hintOf(issue, `Add ${String(path.at(-1))}`)]
    : [`"${name}": ${describe(issue.input)} does not fit`, hintOf(issue, issue.message)];
  const kind = isMissing ? 'missing-field' : 'invalid-field';
  return [error(locate(path), kind, message, hint.split('\n'))];
}

/** None of the alternatives fits at all, so the union’s own message says best what is wanted. */
function fitsNone(issue: { errors: Issue[][]; message: string }): boolean {
  const isOwnMessage = !issue.message.startsWith('Invalid input');
  const isAtRoot = issue.errors.every((branch) => branch.every(({ path }) => path.length === 0));
  return issue.errors.length === 0 || (isOwnMessage && isAtRoot);
}

/** Of the alternatives of a union, the one that the value missed by least. */
function nearestBranch(branches: Issue[][]): Issue[] {
  const weigh = (issues: Issue[]) =>
    issues.reduce(
      (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length * 2 : 1),
      0,
    );
  return branches.reduce((best, branch) => (weigh(branch) < weigh(best) ? branch : best));
}

/** Fields of other generators, and what stands for them here. */
const foreign = new Map([
  ['layout', 'Remove it: the site chooses how a page is laid out'],
  ['slug', 'Remove it: the name of the file is the address'],
  ['permalink', 'Remove it: the name of the file is the address'],
]);

function unknownKey(
  key: string,
  path: Path,
  known: string[],
  locate: (path: Path) => Position,
): Problem {
  const otherwise = known.length > 0 ? `Known fields are ${known.join(', ')}` : 'Remove it';
  const hint = foreign.get(key) ?? suggest(key, known, otherwise);
  return error(locate(path), 'unknown-field', `"${key}" is not a field here`, hint);
}

function hintOf(issue: Issue, otherwise: string): string {
  return issue.message.startsWith('Invalid input') ? otherwise : issue.message;
}

function describe(input: unknown): string {
  const text = JSON.stringify(input) ?? String(input);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Field names that the schema knows at `path`, as far as it is made of objects, records and unions. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  let options = [schema as unknown as Definition];
  for (const step of path) {
    options = options.flatMap(unwrap).flatMap((option) => {
      const { def } = option;
      const next = def.shape?.[String(step)] ?? def.valueType ?? def.element;
      return next ? [next] : [];
    });
  }
  return [...new Set(options.flatMap(unwrap).flatMap(({ def }) => Object.keys(def.shape ?? {})))];
}

interface Definition {
  def: {
    shape?: Record<string, Definition>;
    options?: Definition[];
    innerType?: Definition;
    in?: Definition;
    valueType?: Definition;
    element?: Definition;
  };
}

function unwrap(option: Definition): Definition[] {
  if (option.def.options) return option.def.options.flatMap(unwrap);
  const inner = option.def.innerType ?? option.def.in;
  return inner ? unwrap(inner) : [option];
}
