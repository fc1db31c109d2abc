import type { Dataset } from '../domain/dataset.ts';
import type { Difference, DifferenceKind } from '../domain/difference.ts';
import { overlap } from '../domain/interval.ts';
import { measuredColumns } from '../domain/measure.ts';
import { error, type Problem } from '../domain/problem.ts';
import { listDifferences } from '../library/differences.ts';
import { filedDatasets, type Entry, type Library } from '../library/library.ts';
import { findContests } from '../library/precision.ts';
import { idsOf, listStatements } from '../library/statements.ts';
import type { Path } from '../library/yaml-file.ts';
import type { Check } from './check.ts';
import { findUnknown } from './unknown.ts';

/** Columns, places and records that measures, differences and groups name exist, and say what is so. */
export const checkMeasures: Check = (library) => [
  ...filedDatasets(library).flatMap((entry) => checkColumns(entry)),
  ...checkMembers(library),
  ...checkDifferences(library),
  ...checkContests(library),
];

function checkColumns({ value: dataset, locate }: Entry<Dataset>): Problem[] {
  const known = new Set(Object.keys(dataset.columns));
  const column = (name: string | undefined, path: Path) =>
    findUnknown('column', name, known, 'columns', () => locate(path));
  return [
    ...measuredColumns(dataset.measure ?? {}).flatMap(([part, name]) =>
      column(name, ['measure', part]),
    ),
    ...Object.keys(dataset.superseded ?? {}).flatMap((name) => column(name, ['superseded', name])),
    ...column(dataset.estimates, ['estimates']),
    ...Object.entries(dataset.columns).flatMap(([name, { measure = {}, basis }]) => [
      ...measuredColumns(measure).flatMap(([part, one]) =>
        column(one, ['columns', name, 'measure', part]),
      ),
      ...column(basis, ['columns', name, 'basis']),
    ]),
  ];
}

const checkMembers = ({ places }: Library): Problem[] =>
  [...places.entries.values()].flatMap(({ value, locate }) =>
    (value.members ?? []).flatMap((code, index) =>
      findUnknown('place', code, places.ids, 'content/places', () => locate(['members', index])),
    ),
  );

/** Whatever a difference is said to lie in can be seen where the measures and sources of both are known. */
function checkDifferences(library: Library): Problem[] {
  const records = [
    ...[...library.facts.entries.values()].map((entry) => [entry.id, entry] as const),
    ...filedDatasets(library).map((entry) => [entry.id, entry] as const),
  ];
  const known = new Set([...library.facts.ids, ...library.datasets.ids]);
  return records.flatMap(([id, { value, locate }]) =>
    value.differs.flatMap((difference, index) => {
      const position = () => locate(['differs', index]);
      const unknown = findUnknown(
        'fact',
        difference.from,
        known,
        'content/facts or content/data',
        position,
      );
      if (unknown.length > 0 || isSeen(id, difference, library)) return unknown;
      const message = `No number of "${id}" differs from one of "${difference.from}" in ${difference.in}`;
      const hint = 'Say in what they differ, or remove the entry';
      return [error(position(), 'wrong-difference', message, hint)];
    }),
  );
}

function isSeen(id: string, difference: Difference, library: Library): boolean {
  const statements = listStatements(library);
  const of = (name: string) => statements.filter((one) => idsOf(one).includes(name));
  const [own, others] = [of(id), of(difference.from)];
  const looked: readonly DifferenceKind[] = [difference.in];
  return own.some((one) =>
    others.some(
      (other) =>
        one.measure.subject === other.measure.subject &&
        one.measure.place === other.measure.place &&
        listDifferences(one, other, library).some((kind) => looked.includes(kind)),
    ),
  );
}

/** Estimates that can all be the same number, as far as they are rounded, contest nothing. */
function checkContests(library: Library): Problem[] {
  const contests = Map.groupBy(findContests(library).values(), ({ fact }) => fact);
  return [...contests].flatMap(([id, held]) => {
    const { value, locate } = library.facts.entries.get(id)!;
    const estimates = held.flatMap((contest) => contest.estimates);
    const count = (value.contested?.others.length ?? 0) + 1;
    // Estimates of other years or stages differ by what they measure.
    if (estimates.length < count || held.length > 1) return [];
    const [first, ...others] = estimates;
    if (!first || !others.every((one) => estimates.every((other) => overlap(one, other))))
      return [];
    const message = `The estimates of "${id}" agree within their rounding`;
    const hint = 'Remove "contested", and give the others as figures of their own';
    return [error(locate(['contested']), 'agreeing-estimates', message, hint)];
  });
}
