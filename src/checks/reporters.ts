import type { Problem } from '../domain/problem.ts';

/** Ways to show problems: to people, to programs, and to a pull request on GitHub. */
export const reporters = {
  text: (problems: readonly Problem[]) => [...problems.map(textLine), summary(problems)].join('\n'),
  json: (problems: readonly Problem[]) =>
    JSON.stringify(
      problems.map(({ file, line, column, kind, severity, message, hint }) => ({
        file,
        line,
        column,
        kind,
        severity,
        message,
        hint,
      })),
      null,
      2,
    ),
  github: (problems: readonly Problem[]) => problems.map(githubLine).join('\n'),
} satisfies Record<string, (problems: readonly Problem[]) => string>;

export type ReporterName = keyof typeof reporters;

export const isReporterName = (name: string): name is ReporterName =>
  Object.hasOwn(reporters, name);

/** What would steer the reader’s terminal, or hide there, is written as its number. */
const visible = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `\\u{${number}}`;
  });

function textLine(problem: Problem): string {
  const { line, column, kind, severity, hint } = problem;
  const [file, message] = [visible(problem.file), visible(problem.message)];
  const mark = severity === 'warning' ? '  (warning)' : '';
  return `${file}:${line}:${column}  ${kind}${mark}  ${sentence(message)} ${sentence(hint)}`;
}

const sentence = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  if (problems.length === 0) return 'No problems found.';
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`;
}

function githubLine({ file, line, column, kind, severity, message, hint }: Problem): string {
  const escape = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(kind)}::${escape(`${sentence(message)} ${sentence(hint)}`)}`;
}
