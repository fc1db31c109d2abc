import { factsOfClaim } from '../domain/claim.ts';
import { listEstimates } from '../domain/estimates.ts';
import type { Derivation } from '../domain/derivation.ts';
import { selectRows, type Row } from '../domain/selection.ts';
import { findDrawnFacts } from '../library/estimates-charts.ts';
import { filedDatasets, type Library } from '../library/library.ts';

/** A number of the ledger that is changed to see what follows it: a cell of a table, or a value typed into a record. */
export type Perturbation =
  | {
      kind: 'cell';
      dataset: string;
      row: number;
      column: string;
      value: number;
      /** The greatest number of its column, which it must pass. */
      greatest: number;
    }
  | { kind: 'value'; fact: string; value: number | string }
  | { kind: 'estimate'; fact: string; index: number; value: number | string };

/** What must change with it, by the records alone. */
export interface Dependents {
  /** Facts whose own value rests on it. */
  facts: ReadonlySet<string>;
  /** The same, with those of which another estimate does. */
  records: ReadonlySet<string>;
  /** Charts and tables that show it: `chart/<id>`. */
  displays: ReadonlySet<string>;
  /** Claims whose words are about it, `claim/<id>`; those that show it among others may follow. */
  claims: ReadonlySet<string>;
  /** What may show other rows with it: tables that are sorted by it, claims that compare with it. */
  orders: ReadonlySet<string>;
}

/** Every number of a table, and every value that is typed in. */
export function listPerturbations(library: Library): Perturbation[] {
  const cells = filedDatasets(library).flatMap(({ id, value: { columns, rows } }) =>
    Object.entries(columns)
      .filter(([, { type }]) => type === 'number')
      .flatMap(([column]) => listCells(id, column, rows)),
  );
  const values = [...library.facts.entries.values()].flatMap(({ id, value: fact }) => [
    ...(fact.from ? [] : [{ kind: 'value', fact: id, value: fact.value } as const]),
    ...(fact.contested?.others ?? []).flatMap(({ from, value }, index): Perturbation[] =>
      from ? [] : [{ kind: 'estimate', fact: id, index, value }],
    ),
  ]);
  return [...cells, ...values];
}

function listCells(dataset: string, column: string, rows: readonly Row[]): Perturbation[] {
  const numbers = rows.map((cells) => cells[column]).filter((cell) => typeof cell === 'number');
  const greatest = Math.max(...numbers);
  return rows.flatMap((cells, row): Perturbation[] => {
    const value = cells[column];
    return typeof value === 'number'
      ? [{ kind: 'cell', dataset, row, column, value, greatest }]
      : [];
  });
}

/** Finds the dependents of a number: what names its row and column, and what shows them. */
export function createDependents(library: Library): (one: Perturbation) => Dependents {
  const drawnBy = findEstimateCharts(library);
  return (one) => {
    if (one.kind === 'cell') return dependentsOfCell(one, library, drawnBy);
    const records = new Set([one.fact]);
    const facts = one.kind === 'value' ? records : new Set<string>();
    return {
      facts,
      records,
      displays: new Set(drawnBy(records)),
      claims: new Set(),
      orders: new Set(claimsOfFacts(records, library)),
    };
  };
}

/** The charts that draw the estimates of one of the facts. */
function findEstimateCharts(library: Library): (ids: ReadonlySet<string>) => string[] {
  const charts = [...library.charts.entries.values()].map(({ id, value }) => {
    return { name: `chart/${id}`, facts: findDrawnFacts(value, library.datasets) };
  });
  return (ids) =>
    charts.flatMap(({ name, facts }) => (facts.some((fact) => ids.has(fact)) ? [name] : []));
}

/** Claims that are told of one of the facts, or compare with it. */
const claimsOfFacts = (ids: ReadonlySet<string>, library: Library): string[] =>
  [...library.claims.entries.values()].flatMap(({ id, value }) =>
    factsOfClaim(value).some((fact) => ids.has(fact)) ? [`claim/${id}`] : [],
  );

type Cell = Extract<Perturbation, { kind: 'cell' }>;

function dependentsOfCell(
  cell: Cell,
  library: Library,
  drawnBy: (ids: ReadonlySet<string>) => string[],
): Dependents {
  const { dataset: id, column } = cell;
  const row = rowOf(cell, library);
  const uses = (from: Derivation | undefined): boolean =>
    // How many rows there are does not hang on what is in them.
    from?.dataset === id &&
    from.column === column &&
    from.compute !== 'count' &&
    isAmong(row, from);
  const facts = [...library.facts.entries.values()].map(({ value }) => value);
  const own = facts.filter(({ from }) => uses(from)).map((fact) => fact.id);
  const beside = facts.filter((fact) => listEstimates(fact).some(({ from }) => uses(from)));
  const records = new Set([...own, ...beside.map((fact) => fact.id)]);
  const claims = claimsOfCell(cell, library);
  const displays = displaysOfCell(cell, library);
  return {
    facts: new Set(own),
    records,
    displays: new Set([...displays.shown, ...drawnBy(records)]),
    claims: new Set(claims.filter(({ isSubject }) => isSubject).map(({ name }) => name)),
    orders: new Set([
      ...displays.sorted,
      ...claims.map(({ name }) => name),
      ...claimsOfFacts(records, library),
    ]),
  };
}

const rowOf = ({ dataset, row }: Cell, library: Library): Row =>
  library.datasets.entries.get(dataset)!.value.rows[row]!;

/** Charts and tables that show the cell, and tables that are sorted by its column. */
function displaysOfCell(cell: Cell, library: Library): { shown: string[]; sorted: string[] } {
  const { dataset, column } = cell;
  const row = rowOf(cell, library);
  const shows = (display: { dataset: string; rows: Derivation['rows'] }): boolean =>
    display.dataset === dataset && selectRows([row], display.rows).length > 0;
  const charts = [...library.charts.entries.values()];
  const tables = [...library.tables.entries.values()];
  const drawn = charts.filter(({ value }) => value.value === column && shows(value));
  const tabled = tables.filter(({ value }) => value.columns.includes(column) && shows(value));
  const sorted = tables.filter(
    ({ value }) => value.dataset === dataset && value.sort?.replace(/^-/, '') === column,
  );
  return {
    shown: [...drawn.map(({ id }) => `chart/${id}`), ...tabled.map(({ id }) => `table/${id}`)],
    sorted: sorted.map(({ id }) => `table/${id}`),
  };
}

/** Claims among whose rows the cell is, and whether their words are about it. */
function claimsOfCell(cell: Cell, library: Library): { name: string; isSubject: boolean }[] {
  const row = rowOf(cell, library);
  const has = (selection: Derivation['rows'] | undefined): boolean =>
    selection !== undefined && selectRows([row], selection).length > 0;
  return [...library.claims.entries.values()].flatMap(({ id, value: claim }) => {
    if (claim.dataset !== cell.dataset || claim.column !== cell.column || !has(claim.rows))
      return [];
    return [{ name: `claim/${id}`, isSubject: 'subject' in claim && has(claim.subject) }];
  });
}

const isAmong = (row: Row, { rows, of }: Derivation): boolean =>
  [rows, ...(of ? [of] : [])].some((selection) => selectRows([row], selection).length > 0);

/** A name for reports: `landings.csv, row 3, landed`. */
export const nameOf = (one: Perturbation): string =>
  one.kind === 'cell'
    ? `${one.dataset}.csv, row ${one.row + 1}, ${one.column}`
    : `${one.fact}${one.kind === 'estimate' ? `, estimate ${one.index + 2}` : ''}`;
