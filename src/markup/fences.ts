import { error, type Problem } from '../domain/problem.ts';

const others: [RegExp, string][] = [
  [/^\+\+\+\s*$/, 'TOML (+++)'],
  [/^;;;\s*$/, 'JSON (;;;)'],
  [/^---[a-z]+\s*$/i, 'another language'],
];

/** Frontmatter is YAML between two lines of three hyphens; all else at the start of a file is a slip. */
export function findFenceProblems(text: string, file: string): Problem[] {
  const [first = '', ...rest] = text.split('\n');
  const position = { file, line: 1, column: 1 };
  const hint = 'Write it as YAML between two lines of ---';
  const other = others.find(([fence]) => fence.test(first))?.[1];
  if (other) return [error(position, 'yaml-syntax', `Frontmatter in ${other} is not read`, hint)];
  if (!/^---\s*$/.test(first) || rest.some((line) => /^---\s*$/.test(line))) return [];
  return [error(position, 'yaml-syntax', 'The frontmatter is not closed', hint)];
}
