import { error, type Problem } from '../../domain/problem.ts';

/** Something that makes a staged site unfit to be published. */
export interface Finding {
  /** Path below the site’s folder. */
  file: string;
  message: string;
  hint: string;
}

/** One problem for each message: what stands in the frame of all pages is one fault, not hundreds. */
export function toProblems(findings: readonly Finding[]): Problem[] {
  const groups = Map.groupBy(findings, ({ message }) => message);
  return [...groups.values()].map(([first, ...others]) => {
    const { file, message, hint } = first!;
    const further = new Set(others.map((one) => one.file)).size;
    const also =
      further > 0 ? `, here and in ${further} other file${further === 1 ? '' : 's'}` : '';
    return error({ file, line: 1, column: 1 }, 'broken-site', `${message}${also}`, hint);
  });
}
