import { factsOfClaim, type Claim } from '../domain/claim.ts';
import { isLimit } from '../domain/claim-condition.ts';
import { isFault } from '../domain/claim-item.ts';
import type { Dataset } from '../domain/dataset.ts';
import { distinct } from '../domain/distinct.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { ProblemKind } from '../domain/problem-kinds.ts';
import { rowsOfClaim, tellClaim } from '../library/claims.ts';
import type { Entry, Library } from '../library/library.ts';
import type { Path } from '../library/yaml-file.ts';
import type { Check } from './check.ts';
import { findUnknown } from './unknown.ts';

/** Claims name data that exist, and say of them what can be told of such data. */
export const checkClaimData: Check = (library) =>
  [...library.claims.entries.values()].flatMap((entry) => {
    const faults = distinct(findFaults(entry, library));
    return faults.length > 0 ? faults : findUnfit(entry, library);
  });

/** The predicate does not fit: what its evaluation stumbles over. */
function findUnfit({ value, locate }: Entry<Claim>, library: Library): Problem[] {
  const result = tellClaim(value, library);
  if (!result || !isFault(result)) return [];
  return [error(locate(result.path), result.kind, result.message, result.hint)];
}

function findFaults(entry: Entry<Claim>, library: Library): Problem[] {
  const { value: claim, locate } = entry;
  const facts = factsOfClaim(claim).flatMap((id) => {
    const index = claim.facts?.indexOf(id) ?? -1;
    const path = index >= 0 ? ['facts', index] : pathOfThan(claim);
    return findUnknown('fact', id, library.facts.ids, 'content/facts', () => locate(path));
  });
  if (claim.facts) return [...facts, ...findFactFaults(entry, library)];
  const dataset = library.datasets.entries.get(claim.dataset ?? '')?.value;
  const where = () => locate(['dataset']);
  if (!dataset)
    return [
      ...facts,
      ...findUnknown('dataset', claim.dataset, library.datasets.ids, 'content/data', where),
    ];
  const columns = findColumnFaults(
    entry,
    Object.keys(dataset.columns),
    `the columns of ${claim.dataset}`,
  );
  return [...facts, ...columns, ...(columns.length > 0 ? [] : findTypeFaults(entry, dataset))];
}

const pathOfThan = (claim: Claim): Path => ('than' in claim ? ['than'] : ['test', 'than']);

/** Facts of a claim are numbers of one unit. */
function findFactFaults(entry: Entry<Claim>, library: Library): Problem[] {
  const { value: claim, locate } = entry;
  const facts = (claim.facts ?? []).map((id) => library.facts.entries.get(id)?.value);
  const unit = facts.find((fact) => fact !== undefined)?.unit;
  const wrong = facts.flatMap((fact, index) => {
    if (!fact) return [];
    const report = (kind: ProblemKind, message: string, hint: string) => [
      error(locate(['facts', index]), kind, message, hint),
    ];
    if (typeof fact.value !== 'number')
      return report('unfit-claim', `"${fact.id}" is a date`, 'Name facts that are numbers');
    if (fact.unit === unit) return [];
    const message = `"${fact.id}" is in "${fact.unit}", the first fact in "${unit}"`;
    return report('wrong-unit', message, 'Compare facts of one unit');
  });
  return [...wrong, ...findColumnFaults(entry, ['fact', 'asOf'], 'what facts have: fact, asOf')];
}

/** Every column that the claim names is one of those known. */
function findColumnFaults(
  { value: claim, locate }: Entry<Claim>,
  columns: readonly string[],
  where: string,
): Problem[] {
  const known = new Set(columns);
  return namedColumns(claim).flatMap(([path, name]) =>
    findUnknown('column', name, known, where, () => locate(path)),
  );
}

function namedColumns(claim: Claim): [path: Path, name: string][] {
  const test = 'test' in claim && claim.test ? claim.test : {};
  const plain = (['column', 'each', 'along'] as const).flatMap((field): [Path, string][] => {
    const name = (claim as Partial<Record<typeof field, string>>)[field];
    return name === undefined ? [] : [[[field], name]];
  });
  return [...plain, ...inSelections(claim, []), ...inSelections(test, ['test'])];
}

function inSelections(part: object, at: Path): [path: Path, name: string][] {
  const fields = ['rows', 'subject', 'than', 'of', 'from', 'to', 'except', 'where'];
  return Object.entries(part).flatMap(([field, value]: [string, unknown]) => {
    if (!fields.includes(field) || typeof value !== 'object' || value === null) return [];
    const names = Object.keys(value).filter((name) => field !== 'where' || !isLimit(name));
    return names.map((name): [Path, string] => [[...at, field, name], name]);
  });
}

/** Numbers are numbers, times are times, and what is compared is on one basis. */
function findTypeFaults({ value: claim, locate }: Entry<Claim>, dataset: Dataset): Problem[] {
  const { column: name = '' } = claim;
  const column = dataset.columns[name];
  if (column && column.type !== 'number') {
    const message = `"${name}" holds words, and nothing is ${claim.says} of words`;
    return [error(locate(['column']), 'wrong-column', message, 'Name a column of type number')];
  }
  const along = 'along' in claim ? dataset.columns[claim.along] : undefined;
  if (along && along.type !== 'year' && along.type !== 'date') {
    const hint = 'Name a column of type year or date';
    return [
      error(
        locate(['along']),
        'wrong-column',
        `"${'along' in claim ? claim.along : ''}" holds no times`,
        hint,
      ),
    ];
  }
  const rows = rowsOfClaim(claim, dataset);
  if (rows.length === 0) {
    const message = `No row of ${claim.dataset} matches`;
    return [
      error(locate(['rows']), 'empty-selection', message, 'Check the values against the CSV'),
    ];
  }
  const each = 'each' in claim ? (claim.each ?? '') : '';
  const groups = Map.groupBy(rows, (row) => row[each]);
  const bases = [...groups.values()].map(
    (group) => new Set(group.map((row) => row[column?.basis ?? ''])),
  );
  if (!bases.some((one) => one.size > 1)) return [];
  const message = `The rows are not on one basis: ${[...(bases.find((one) => one.size > 1) ?? [])].join(', ')}`;
  return [error(locate(['rows']), 'mixed-basis', message, 'Choose rows on one basis')];
}
