import { overlap } from '../domain/interval.ts';
import { error, type Position, type Problem } from '../domain/problem.ts';
import { contestKey, findContests } from '../library/precision.ts';
import { declaredDifference } from '../library/differences.ts';
import type { Library } from '../library/library.ts';
import { listStatements, nameOf, type Statement } from '../library/statements.ts';
import type { Check } from './check.ts';

/**
 * Two numbers of the same measure, place and time agree within their rounding; or one contested fact holds both; or a
 * record says in what they differ. Facts and tables are compared alike.
 */
export const checkContradictingFigures: Check = (library) => {
  const reported = new Set<string>();
  const groups = Map.groupBy(
    listStatements(library).filter(({ isSuperseded }) => !isSuperseded),
    ({ measure, unit }) => `${contestKey(measure)} ${unit}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(index + 1).flatMap((other) => {
        const pair = [nameOf(one), nameOf(other)].toSorted().join(' ');
        if (reported.has(pair) || !contradict(one, other, library)) return [];
        reported.add(pair);
        return [report(one, other, library)];
      }),
    ),
  );
};

function contradict(one: Statement, other: Statement, library: Library): boolean {
  if (overlap(one.interval, other.interval) || nameOf(one) === nameOf(other)) {
    return nameOf(one) === nameOf(other) && areRepeated(one, other);
  }
  const bases = [one.measure.basis, other.measure.basis];
  if (bases.every((basis) => basis !== undefined) && bases[0] !== bases[1]) return false;
  return !isContested(one, other, library) && !declaredDifference(one, other, library);
}

/** Of one table: two rows of one measure that nothing tells apart. Estimates of one fact are told apart by it. */
const areRepeated = ({ at, interval }: Statement, other: Statement): boolean =>
  'dataset' in at &&
  'dataset' in other.at &&
  at.variant === other.at.variant &&
  !overlap(interval, other.interval);

/** Each of the two agrees with one of the estimates of the fact that holds what is contested here. */
function isContested(one: Statement, other: Statement, library: Library): boolean {
  const contest = findContests(library).get(contestKey(one.measure));
  if (!contest) return false;
  return [one, other].every(({ interval }) =>
    contest.estimates.some((estimate) => overlap(estimate, interval)),
  );
}

function report(one: Statement, other: Statement, library: Library): Problem {
  // A fact can say more of itself than a table.
  const [at, against] = 'fact' in other.at && !('fact' in one.at) ? [other, one] : [one, other];
  const message = `${nameOf(at)} says ${at.value}, but ${place(against, library)} ${against.value} of the same measure, place and time`;
  const hint =
    'Where both are right, say why under "differs", or set them side by side as estimates of a contested fact; else correct one of them';
  return error(positionOf(at, library), 'contradicting-figures', message, hint);
}

function place({ at }: Statement, library: Library): string {
  if ('fact' in at) return `"${at.fact}" says`;
  const { file, line } = positionOfRow(at, library);
  return `${file}:${line} has`;
}

function positionOf({ at }: Statement, library: Library): Position {
  if (!('fact' in at)) return positionOfRow(at, library);
  const { locate, value } = library.facts.entries.get(at.fact)!;
  const own = at.estimate === 0 ? [] : ['contested', 'others', at.estimate - 1];
  const { from } = at.estimate === 0 ? value : value.contested!.others[at.estimate - 1]!;
  return locate([...own, from ? 'from' : 'value']);
}

function positionOfRow(at: { dataset: string; line: number }, library: Library): Position {
  const { locate } = library.datasets.entries.get(at.dataset)!;
  return { file: locate([]).file.replace(/\.yaml$/, '.csv'), line: at.line, column: 1 };
}
