import type { Claim } from '../domain/claim.ts';
import { listClaims } from '../domain/claims.ts';
import type { ClaimFault, Item } from '../domain/claim-item.ts';
import { evaluateClaim, type ClaimResult } from '../domain/claim-result.ts';
import { qualifierOf, type Dataset } from '../domain/dataset.ts';
import { loosen } from '../domain/loosen.ts';
import { createReader } from '../domain/precision.ts';
import { selectRows, type Row } from '../domain/selection.ts';
import { findReferences } from '../markup/tree.ts';
import type { Library, Page } from './library.ts';
import { findPlace } from './places.ts';
import { evidenceOf, readFact, readStated } from './precision.ts';

/** What the data say of a claim, or why it does not fit them; nothing where they are not there. */
export function tellClaim(claim: Claim, library: Library): ClaimResult | ClaimFault | undefined {
  const findFact = (id: string): Item | undefined => itemOfFact(id, library);
  if (claim.facts) {
    const items = claim.facts.flatMap((id) => findFact(id) ?? []);
    return evaluateClaim(claim, { items, leftOut: claim.facts.length - items.length, findFact });
  }
  const dataset = library.datasets.entries.get(claim.dataset ?? '')?.value;
  if (!dataset || (claim.column !== undefined && !dataset.columns[claim.column])) return undefined;
  const rows = rowsOfClaim(claim, dataset);
  const items = itemsOf(claim, dataset, rows, library);
  return evaluateClaim(claim, { items, leftOut: rows.length - items.length, findFact });
}

/** Rows that a later edition has replaced are compared with nothing, but where a claim asks for them. */
export function rowsOfClaim(claim: Claim, dataset: Dataset): Row[] {
  const { rows } = claim;
  const { rows: all, superseded } = dataset;
  const chosen = selectRows(all, rows);
  if (!superseded || Object.keys(superseded).some((column) => column in rows)) return chosen;
  const replaced = new Set(selectRows(chosen, superseded));
  return chosen.filter((row) => !replaced.has(row));
}

/** Several editions or estimates of one thing are among its rows, for it names them. */
const asksForEditions = ({ rows }: Claim, { superseded = {}, estimates }: Dataset): boolean =>
  Object.keys(superseded).some((column) => Array.isArray(rows[column])) ||
  (estimates !== undefined && Array.isArray(rows[estimates]));

function itemsOf(claim: Claim, dataset: Dataset, rows: readonly Row[], library: Library): Item[] {
  const { dataset: id = '', column: name } = claim;
  const shared = (row: Row) => ({ row, isTotal: isTotal(row, claim, dataset, library) });
  if (name === undefined) {
    // Nothing is known of a number that is not asked for.
    const interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    return rows.map((row) => ({ ...shared(row), value: undefined, interval, contested: [] }));
  }
  const from = { dataset: id, column: name };
  // Where editions or estimates are compared with each other, each stands for itself.
  const read = asksForEditions(claim, dataset)
    ? readStated(id, name, dataset, library)
    : createReader(from, dataset, evidenceOf(library));
  return rows.flatMap((row) =>
    read(row).map((stated): Item => {
      const qualifier = qualifierOf(row, dataset.columns[name]!);
      const interval = loosen(stated, qualifier);
      const { contested } = stated;
      return { ...shared(row), value: Number(row[name]), qualifier, interval, contested };
    }),
  );
}

/** It is of several places together, and the claim does not ask for rows by their place. */
function isTotal(row: Row, { rows }: Claim, { columns }: Dataset, library: Library): boolean {
  const places = Object.keys(columns).filter((name) => columns[name]?.type === 'place');
  if (places.some((name) => name in rows)) return false;
  return places.some((name) => findPlace(library, String(row[name] ?? ''))?.value.extent);
}

function itemOfFact(id: string, library: Library): Item | undefined {
  const fact = library.facts.entries.get(id)?.value;
  if (!fact || typeof fact.value !== 'number') return undefined;
  const { value, qualifier, asOf } = fact;
  const { contested, ...interval } = readFact(fact, library);
  return {
    row: { fact: id, asOf },
    fact: id,
    value,
    qualifier,
    interval: loosen(interval, qualifier),
    contested,
    isTotal: false,
  };
}

/** Claims that a page makes in its text, its frontmatter, and the words of what it shows; each once, in reading order. */
export function claimsOf(
  page: Pick<Page, 'tree'> & { data?: Page['data'] },
  library: Library,
): string[] {
  const shown = findReferences(page.tree).flatMap(({ kind, id }): readonly string[] => {
    if (kind === 'claim') return [id];
    const record = findDisplay(kind, id, library);
    return record ? listClaims(record) : [];
  });
  return [...new Set([...(page.data ? listClaims(page.data) : []), ...shown])];
}

function findDisplay(kind: string, id: string, { charts, tables, timeline }: Library) {
  if (kind === 'chart') return charts.entries.get(id)?.value;
  if (kind === 'table') return tables.entries.get(id)?.value;
  return kind === 'event' ? timeline.entries.get(id)?.value : undefined;
}
