import { error, type Problem } from '../domain/problem.ts';
import type { Library, Page } from '../library/library.ts';
import {
  findAddedCorrections,
  findRestatements,
  type AddedCorrection,
  type Restatement,
} from './added-corrections.ts';
import type { Check } from './check.ts';

/** A page tells its readers of no change that was not made, and of none with other values. */
export const checkWrongCorrections: Check = (library, { since }) => {
  if (!since) return [];
  const restated = findRestatements(since, library);
  return library.pages.flatMap((page) => {
    const past = since.pages.find(page.file);
    const added = past ? findAddedCorrections(page, past, library) : [];
    return [...Map.groupBy(added, ({ fact }) => fact)].flatMap(([fact, steps]) =>
      findWrong(page, steps, restated.get(fact), library),
    );
  });
};

/** What was added of one fact leads from its old value to its new one, in one step or in several. */
function findWrong(
  page: Page,
  steps: readonly AddedCorrection[],
  change: Restatement | undefined,
  { facts }: Library,
): Problem[] {
  const [first] = steps;
  const fact = facts.entries.get(first?.fact ?? '')?.value;
  // What names no fact of the ledger is reported as such.
  if (!first || !fact) return [];
  const isReturn = !change && steps.length > 1;
  const isRight =
    (change || isReturn) && leads(steps, change?.before.value ?? fact.value, fact.value);
  if (isRight) return [];
  const position = page.locate(['corrections', first.index]);
  const message = change
    ? `The correction of "${fact.id}" says ${first.old} → ${first.new}`
    : `"${fact.id}" has not changed`;
  const hint = change
    ? `Write old: ${change.before.value} and new: ${change.now.value}`
    : 'Take the correction out, or correct the fact itself';
  return [error(position, 'wrong-correction', message, hint)];
}

type Value = string | number | undefined;

/** Each step starts where the one before it ends; of one day, either may have been written first. */
function leads(steps: readonly AddedCorrection[], from: Value, to: Value): boolean {
  return [steps, steps.toReversed()].some((order) => {
    let value = String(from);
    const sorted = order.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    const isJoined = sorted.every((step) => {
      const isNext = String(step.old) === value;
      value = String(step.new);
      return isNext;
    });
    return isJoined && value === String(to);
  });
}
