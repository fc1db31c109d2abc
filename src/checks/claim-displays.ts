import type { Chart } from '../domain/chart.ts';
import type { Claim } from '../domain/claim.ts';
import { isFault, type Role } from '../domain/claim-item.ts';
import { listClaims } from '../domain/claims.ts';
import { error, type Problem } from '../domain/problem.ts';
import { selectRows, type Row } from '../domain/selection.ts';
import { rowsOfTable, type Table } from '../domain/table.ts';
import { tellClaim } from '../library/claims.ts';
import { findDrawnFacts } from '../library/estimates-charts.ts';
import type { Entry, Library } from '../library/library.ts';
import { findUnknown } from './unknown.ts';

/** Titles of charts and tables are proved from the rows that are shown under them. */
export function checkClaimDisplays(library: Library): Problem[] {
  const { charts, tables, timeline, pages } = library;
  const known = [
    ...charts.entries.values(),
    ...tables.entries.values(),
    ...timeline.entries.values(),
    ...pages.map((page) => ({ value: page.data, locate: page.locate })),
  ].flatMap(({ value, locate }) =>
    listClaims(value).flatMap((id, index) =>
      findUnknown('claim', id, library.claims.ids, 'content/claims', () =>
        locate(['claims', index]),
      ),
    ),
  );
  const shown = [
    ...[...charts.entries.values()].flatMap((entry) =>
      findStrangers(entry, rowsOfChart(entry.value, library), library),
    ),
    ...[...tables.entries.values()].flatMap((entry) => {
      const dataset = library.datasets.entries.get(entry.value.dataset)?.value;
      return findStrangers(entry, dataset ? rowsOfTable(entry.value, dataset) : [], library);
    }),
  ];
  return [...known, ...shown];
}

const rowsOfChart = ({ dataset, rows }: Chart, library: Library): Row[] =>
  selectRows(library.datasets.entries.get(dataset)?.value.rows ?? [], rows);

function findStrangers(
  { value, locate }: Entry<Chart | Table>,
  rows: readonly Row[],
  library: Library,
): Problem[] {
  return listClaims(value).flatMap((id, index) => {
    const claim = library.claims.entries.get(id)?.value;
    const fault = claim && findFault(claim, value, rows, library);
    if (!fault) return [];
    const hint = 'Record a claim about the rows that are shown, or take it from another display';
    return [error(locate(['claims', index]), 'unfit-claim', `"${id}" ${fault}`, hint)];
  });
}

function findFault(
  claim: Claim,
  display: Chart | Table,
  rows: readonly Row[],
  library: Library,
): string | undefined {
  if (claim.facts) {
    const drawn = 'form' in display ? findDrawnFacts(display, library.datasets) : [];
    const stray = claim.facts.find((id) => {
      const from = library.facts.entries.get(id)?.value.from?.dataset;
      return library.facts.ids.has(id) && from !== display.dataset && !drawn.includes(id);
    });
    return stray && `is about "${stray}", which is not taken from ${display.dataset}`;
  }
  if (claim.dataset !== display.dataset)
    return `is about ${claim.dataset}, and not about ${display.dataset}, which is shown`;
  return tellsOf(claim, rows, library) ? undefined : 'is about rows that are not shown';
}

/** Numbers that are set against those that the words are about need not be shown: a whole, the rest of a field. */
const apart: ReadonlySet<Role> = new Set(['other', 'than', 'whole', 'fails', 'unsettled']);

function tellsOf(claim: Claim, rows: readonly Row[], library: Library): boolean {
  const result = tellClaim(claim, library);
  if (!result || isFault(result)) return true;
  const shown = new Set(rows);
  return result.proof
    .filter(({ role }) => !apart.has(role))
    .every(({ amounts }) =>
      amounts.every(({ items }) => items.every(({ row, isTotal }) => isTotal || shown.has(row))),
    );
}
