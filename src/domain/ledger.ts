import type { Dataset } from './dataset.ts';
import { comparing, compute, type Derivation } from './derivation.ts';
import type { Fact, FactRecord } from './fact.ts';
import type { ProblemKind } from './problem-kinds.ts';
import { findUnitFault } from './result-unit.ts';
import { selectRows } from './selection.ts';
import { suggest } from './suggestion.ts';
import type { Unit } from './unit.ts';

/** Why a fact has no value: what is wrong in the record, at which of its keys, and the mend. */
export interface Unresolved {
  path: (string | number)[];
  kind: ProblemKind;
  message: string;
  hint: string;
}

/** What values are read from. */
export interface Tables {
  datasets: ReadonlyMap<string, Dataset>;
  units: ReadonlyMap<string, Unit>;
}

/** The fact with its values: typed in, read from a cell, or computed over rows of a dataset. */
export function resolveFact(
  id: string,
  { value, from, contested, ...rest }: FactRecord,
  tables: Tables,
): Fact | Unresolved[] {
  const own = resolveValue({ value, from }, rest.unit, tables);
  const others = (contested?.others ?? []).map(({ value, from, ...other }) => ({
    other,
    resolved: resolveValue({ value, from }, rest.unit, tables),
  }));
  const faults = [
    ...(isFault(own) ? [own] : []),
    ...others.flatMap(({ resolved }, index) =>
      isFault(resolved)
        ? [{ ...resolved, path: ['contested', 'others', index, ...resolved.path] }]
        : [],
    ),
  ];
  if (isFault(own) || faults.length > 0) return faults;
  const estimates = others.map(({ other, resolved }) => ({ ...other, ...(resolved as Value) }));
  return {
    id,
    ...rest,
    ...own,
    ...(contested ? { contested: { ...contested, others: estimates } } : {}),
  };
}

export const isResolved = (result: Fact | Unresolved[]): result is Fact => !Array.isArray(result);

type Value = Pick<Fact, 'value' | 'from'>;

const isFault = (result: Value | Unresolved): result is Unresolved => 'path' in result;

function resolveValue(
  { value: typed, from }: Pick<FactRecord, 'value' | 'from'>,
  unit: string,
  { datasets, units }: Tables,
): Value | Unresolved {
  if (!from) return { value: typed ?? '' };
  const dataset = datasets.get(from.dataset);
  if (!dataset) {
    return fault(
      ['from', 'dataset'],
      'unknown-dataset',
      `"${from.dataset}" is not in content/data`,
      suggest(from.dataset, datasets.keys(), 'Use the name of a file in content/data'),
    );
  }
  const wrong =
    findUnknownColumn(from, dataset) ??
    findWrongUnit(from, unit, dataset, units) ??
    findWrongRows(from, dataset) ??
    findMixedBasis(from, dataset);
  if (wrong) return wrong;
  const value = compute(from, dataset.rows);
  if (value === undefined) {
    const message = from.compute
      ? `"${from.column}" gives no ${from.compute} over these rows`
      : `The cell "${from.column}" holds no number`;
    const hint = 'Choose a row with a published number';
    return fault(['from', 'column'], 'empty-cell', message, hint);
  }
  return { value, from };
}

function findUnknownColumn(from: Derivation, dataset: Dataset): Unresolved | undefined {
  const names = Object.keys(dataset.columns);
  const named = [
    ...Object.keys(from.rows).map((name) => ['rows', name]),
    ...Object.keys(from.of ?? {}).map((name) => ['of', name]),
    ['column', from.column],
  ];
  const wrong = named.find(([, name = '']) => !names.includes(name));
  if (!wrong) return undefined;
  const [part = '', name = ''] = wrong;
  return fault(
    ['from', part, ...(part === 'column' ? [] : [name])],
    'unknown-column',
    `${from.dataset} has no column "${name}"`,
    suggest(name, names, `Its columns are ${names.join(', ')}`),
  );
}

function findWrongUnit(
  from: Derivation,
  unit: string,
  dataset: Dataset,
  units: ReadonlyMap<string, Unit>,
): Unresolved | undefined {
  const wrong = findUnitFault(from, unit, dataset, units);
  return wrong && fault(['unit'], 'wrong-unit', wrong.message, wrong.hint);
}

/** What is contained is not added to what is weighed whole. */
function findMixedBasis(from: Derivation, dataset: Dataset): Unresolved | undefined {
  const basis = dataset.columns[from.column]?.basis;
  if (basis === undefined) return undefined;
  const chosen = [from.rows, ...(from.of ? [from.of] : [])].flatMap((rows) =>
    selectRows(dataset.rows, rows),
  );
  const bases = new Set(chosen.map((row) => String(row[basis] ?? '')));
  if (bases.size <= 1) return undefined;
  const message = `The rows are on ${bases.size} bases: ${[...bases].join(', ')}`;
  const hint = `Choose rows with one "${basis}"`;
  return fault(['from', 'rows'], 'mixed-basis', message, hint);
}

/** A cell is one row; an operation is over one or more, and some need rows to compare with. */
function findWrongRows(from: Derivation, dataset: Dataset): Unresolved | undefined {
  if (comparing.has(from.compute) && !from.of) {
    const hint = 'Say under "of" which rows are the whole, the base or the field';
    return fault(['from', 'compute'], 'missing-field', `A ${from.compute} needs "of"`, hint);
  }
  const count = selectRows(dataset.rows, from.rows).length;
  if (count === 1 || (from.compute && count > 0)) return undefined;
  const message = `${count} rows of ${from.dataset} match`;
  const hint =
    count === 0 ? 'Check the values against the CSV' : 'Add a column so that one row is left';
  return fault(['from', 'rows'], 'ambiguous-cell', message, hint);
}

function fault(path: string[], kind: ProblemKind, message: string, hint: string): Unresolved {
  return { path, kind, message, hint };
}
