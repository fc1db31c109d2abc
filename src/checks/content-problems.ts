import { reporters } from './reporters.ts';
import type { Problem } from '../domain/problem.ts';
import { Refusal } from '../domain/refusal.ts';

/** Stops a build whose content has errors; the message is the report an editor reads. */
export class ContentProblems extends Refusal {
  override readonly name = 'ContentProblems';

  constructor(problems: readonly Problem[]) {
    super(reporters.text(problems));
  }
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
