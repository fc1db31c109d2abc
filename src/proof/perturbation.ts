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

function dependentsOfCell(
  { dataset: id, column, row: index }: Extract<Perturbation, { kind: 'cell' }>,
  library: Library,
  drawnBy: (ids: ReadonlySet<string>) => string[],
): Dependents {
  const row = library.datasets.entries.get(id)!.value.rows[index]!;
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
  const shows = (display: { dataset: string; rows: Derivation['rows'] }): boolean =>
    display.dataset === id && selectRows([row], display.rows).length > 0;
  const charts = [...library.charts.entries.values()].filter(
    ({ value }) => value.value === column && shows(value),
  );
  const claims = [...library.claims.entries.values()].flatMap(({ id: name, value: claim }) => {
    const isAmongRows =
      claim.dataset === id && claim.column === column && shows({ dataset: id, rows: claim.rows });
    if (!isAmongRows) return [];
    const subject = 'subject' in claim ? claim.subject : undefined;
    return [
      {
        name: `claim/${name}`,
        isSubject: subject !== undefined && shows({ dataset: id, rows: subject }),
      },
    ];
  });
  const tables = [...library.tables.entries.values()];
  const tabled = tables.filter(({ value }) => value.columns.includes(column) && shows(value));
  const sorted = tables.filter(
    ({ value }) => value.dataset === id && value.sort?.replace(/^-/, '') === column,
  );
  return {
    facts: new Set(own),
    records,
    displays: new Set([
      ...charts.map((chart) => `chart/${chart.id}`),
      ...tabled.map((table) => `table/${table.id}`),
      ...drawnBy(records),
    ]),
    claims: new Set(claims.filter((claim) => claim.isSubject).map(({ name }) => name)),
    orders: new Set([
      ...sorted.map((table) => `table/${table.id}`),
      ...claims.map(({ name }) => name),
      ...claimsOfFacts(records, library),
    ]),
  };
}

const isAmong = (row: Row, { rows, of }: Derivation): boolean =>
  [rows, ...(of ? [of] : [])].some((selection) => selectRows([row], selection).length > 0);

/** A name for reports: `landings.csv, row 3, landed`. */
export const nameOf = (one: Perturbation): string =>
  one.kind === 'cell'
    ? `${one.dataset}.csv, row ${one.row + 1}, ${one.column}`
    : `${one.fact}${one.kind === 'estimate' ? `, estimate ${one.index + 2}` : ''}`;
