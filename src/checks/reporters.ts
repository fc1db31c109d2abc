import { countOf } from '../domain/count-of.ts';
import type { Problem } from '../domain/problem.ts';
import { visibleJson, visibleLine, visibleLines } from '../domain/visible-text.ts';

/** Ways to show problems: to people, to programs, and to a pull request on GitHub. */
export const reporters = {
  text: (problems: readonly Problem[]) => [...problems.map(textLine), summary(problems)].join('\n'),
  json: (problems: readonly Problem[]) =>
    visibleJson(
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
    ),
  github: (problems: readonly Problem[]) => problems.map(githubLine).join('\n'),
} satisfies Record<string, (problems: readonly Problem[]) => string>;

export type ReporterName = keyof typeof reporters;

export const isReporterName = (name: string): name is ReporterName =>
  Object.hasOwn(reporters, name);

function textLine(problem: Problem): string {
  const { file, line, column, kind, severity, message } = problem;
  const mark = severity === 'warning' ? '  (warning)' : '';
  const start = visibleLine(`${file}:${line}:${column}  ${kind}${mark}  ${sentence(message)}`);
  return `${start} ${visibleLines(sentence(problem.hint))}`;
}

const sentence = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (problems.length === 0) return 'No problems found.';
  return `${countOf(errors, 'error')}, ${countOf(problems.length - errors, 'warning')}.`;
}

function githubLine({ file, line, column, kind, severity, message, hint }: Problem): string {
  const escape = (text: string) =>
    visibleLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
  const property = (text: string) =>
    escape(visibleLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const data = escape(`${sentence(visibleLine(message))} ${sentence(hint)}`);
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(kind)}::${data}`;
}
