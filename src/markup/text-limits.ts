import { findExcess, limits, type LimitName } from '../domain/limits.ts';
import type { Problem } from '../domain/problem.ts';

/** What is counted over the whole page, by the limit that bounds it. */
const inPage: [LimitName, (line: string) => number][] = [
  ['pageLines', () => 1],
  ['pageMarks', (line) => countOf(/[*_~]/g, line)],
  // At each closing brace, all that stands since the first one is read as code again.
  ['pageBraces', (line) => countOf(/[{}]/g, line)],
  ['brackets', (line) => countOf(/[[\]]/g, line)],
  ['angles', (line) => countOf(/</g, line)],
  ['bars', (line) => countOf(/\|/g, line)],
  ['underlines', (line) => Number(/^[\s>]*(?:=+|-+)\s*$/.test(line))],
  ['containers', (line) => containersOf(line)],
];

/** What is counted from one empty line to the next. */
const inBlock: [LimitName, (line: string) => number][] = [
  ['blockLines', () => 1],
  ['blockMarks', (line) => countOf(/[*_~]/g, line)],
  ['blockBraces', (line) => countOf(/[{}]/g, line)],
  ['blockCharacters', (line) => line.length + 1],
];

/**
 * What a page has more of than the parser can read in time, each at the line that passes the limit. The time
 * for signs of emphasis, brackets and nested lists grows with the square of their number, so they are counted
 * before anything is parsed.
 */
export function findTextExcess(text: string, file: string): Problem[] {
  const problems = new Map<LimitName, Problem[]>();
  const report = (name: LimitName, count: number, line: number) => {
    if (count > limits[name].most && !problems.has(name))
      problems.set(name, findExcess(name, count, { file, line, column: 1 }));
  };
  const counts = new Map<LimitName, number>();
  const add = (name: LimitName, more: number, line: number) => {
    const count = (counts.get(name) ?? 0) + more;
    counts.set(name, count);
    report(name, count, line);
  };
  for (const [index, line] of text.split('\n').entries()) {
    for (const [name, count] of inPage) add(name, count(line), index + 1);
    const isEmpty = /^[\s>]*$/.test(line);
    for (const [name, count] of inBlock) {
      if (isEmpty) counts.set(name, 0);
      else add(name, count(line), index + 1);
    }
    report('markDepth', containersOf(line), index + 1);
    report('indent', /^\s*/.exec(line)?.[0].length ?? 0, index + 1);
  }
  return [...problems.values()].flat();
}

const countOf = (sign: RegExp, line: string) => line.match(sign)?.length ?? 0;

/** Marks of lists and quotations with which a line starts; a rule of hyphens counts, and does no harm. */
function containersOf(line: string): number {
  const marks = /^(?:\s*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$)))*/.exec(line)?.[0] ?? '';
  return countOf(/>|[-+*]|\d+[.)]/g, marks);
}
