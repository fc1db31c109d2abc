import { limits } from './limits.ts';
import { error, type Problem } from './problem.ts';

/**
 * Collects problems without end and keeps what an editor can read: of each kind the first of each file, with
 * the number of the others, and not many in all. Memory is bounded however many are added.
 */
export class ProblemList {
  #kept: Problem[] = [];
  #groups = new Map<string, { count: number; last: Problem }>();
  #isFull = false;

  add(...problems: readonly Problem[]): void {
    for (const problem of problems) this.#addOne(problem);
  }

  get isEmpty(): boolean {
    return this.#kept.length === 0;
  }

  /** In the order in which they were added; a list made of such a list is the same. */
  list(): Problem[] {
    const folded = [...this.#groups.values()].flatMap(({ count, last }) => fold(count, last));
    const all = [...this.#kept, ...folded];
    if (!this.#isFull) return all;
    const { most, counts, mend } = limits.problems;
    const place = { file: all[0]?.file ?? '', line: 1, column: 1 };
    return [...all, error(place, 'too-large', `More than ${format(most)} ${counts}`, mend)];
  }

  #addOne(problem: Problem): void {
    const name = `${problem.file}\n${problem.kind}\n${problem.severity}`;
    const group = this.#groups.get(name);
    if (!group && this.#groups.size >= limits.problems.most) this.#isFull = true;
    else {
      const count = (group?.count ?? 0) + 1;
      this.#groups.set(name, { count, last: problem });
      if (count > limits.problemsAlike.most) return;
      if (this.#kept.length < limits.problems.most) this.#kept.push(problem);
      else this.#isFull = true;
    }
  }
}

/** One beyond the limit is told as it is; it may be such a line of an earlier list. */
function fold(count: number, last: Problem): Problem[] {
  const others = count - limits.problemsAlike.most;
  if (others <= 0) return [];
  if (others === 1) return [last];
  const { mend } = limits.problemsAlike;
  return [{ ...last, message: `And ${format(others)} more of this kind in this file`, hint: mend }];
}

/** The same problems, as far as an editor can read them. */
export function boundProblems(problems: readonly Problem[]): Problem[] {
  const list = new ProblemList();
  list.add(...problems);
  return list.list();
}

const format = (count: number) => count.toLocaleString('en');
