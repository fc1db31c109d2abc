import { limits } from './limits.ts';
import { error, warning, type Problem, type Severity } from './problem.ts';

/**
 * Collects problems without end and keeps what an editor can read: of each kind the first of each file, with
 * the number of the others, and not many in all. Memory is bounded however many are added.
 */
export class ProblemList {
  #kept: Problem[] = [];
  #groups = new Map<string, { count: number; last: Problem }>();
  #characters = 0;
  /** The heaviest of those that are left out. */
  #leftOut: Severity | undefined;

  /** Never spread into arguments: an array of many thousand does not fit the stack. */
  add(problems: readonly Problem[]): void {
    for (const problem of problems) this.#addOne(problem);
  }

  /** In the order in which they were added; a list made of such a list is the same. */
  list(): Problem[] {
    const folded = [...this.#groups.values()].flatMap(({ count, last }) => fold(count, last));
    const all = [...this.#kept, ...folded];
    if (!this.#leftOut) return all;
    const position = { file: all[0]?.file ?? '', line: 1, column: 1 };
    const message = 'There are more problems than are told at once';
    // Warnings that do not fit are no reason to fail.
    const report = this.#leftOut === 'error' ? error : warning;
    return [...all, report(position, 'too-large', message, limits.problems.mend)];
  }

  #addOne(problem: Problem): void {
    const name = `${problem.file}\n${problem.kind}\n${problem.severity}`;
    const group = this.#groups.get(name);
    if (!group && this.#groups.size >= limits.problems.most) this.#leaveOut(problem);
    else {
      const count = (group?.count ?? 0) + 1;
      this.#groups.set(name, { count, last: problem });
      if (count > limits.problemsAlike.most) return;
      this.#keep(shorten(problem));
    }
  }

  #keep(problem: Problem): void {
    this.#characters += problem.message.length + problem.hint.length;
    const isWithin =
      this.#kept.length < limits.problems.most && this.#characters <= limits.reportCharacters.most;
    if (isWithin) this.#kept.push(problem);
    else this.#leaveOut(problem);
  }

  #leaveOut({ severity }: Problem): void {
    if (this.#leftOut !== 'error') this.#leftOut = severity;
  }
}

/** A message quotes what is wrong, which may be long; a hint may be a list to paste. */
function shorten(problem: Problem): Problem {
  const { most } = limits.messageCharacters;
  if (problem.message.length <= most) return problem;
  return { ...problem, message: `${problem.message.slice(0, most - 1)}…` };
}

/** One beyond the limit is told as it is; it may be such a line of an earlier list. */
function fold(count: number, last: Problem): Problem[] {
  const others = count - limits.problemsAlike.most;
  if (others <= 0) return [];
  if (others === 1) return [shorten(last)];
  const { mend } = limits.problemsAlike;
  return [{ ...last, message: `And ${format(others)} more of this kind in this file`, hint: mend }];
}

/** The same problems, as far as an editor can read them: errors before warnings. */
export function boundProblems(problems: readonly Problem[]): Problem[] {
  const list = new ProblemList();
  list.add(problems.filter(({ severity }) => severity === 'error'));
  list.add(problems.filter(({ severity }) => severity !== 'error'));
  return list.list();
}

const format = (count: number) => count.toLocaleString('en');
