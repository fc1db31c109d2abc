import type { Claim } from '../domain/claim.ts';
import type { ClaimResult } from '../domain/claim-result.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Row } from '../domain/selection.ts';

/** The fewest columns whose cells tell the rows of a proof apart: those that the claim speaks of come first. */
export function columnsOfLabel(
  { claim, result }: { claim: Claim; result: ClaimResult },
  { key, sourceColumn }: Pick<Dataset, 'key' | 'sourceColumn'>,
): string[] {
  const each = 'each' in claim ? claim.each : undefined;
  const rows = result.proof.flatMap(({ amounts }) =>
    amounts.flatMap(({ items }) => items.map(({ row }) => row)),
  );
  const isTold = (name: string): boolean => name !== each && name !== sourceColumn;
  const varies = (name: string): boolean => new Set(rows.map((row) => row[name])).size > 1;
  const spoken = listSpoken(claim).filter((name) => isTold(name) && varies(name));
  const keys = key.filter(isTold);
  const varying = keys.filter(varies);
  const apart = [spoken, ...varying.map((name) => [name])].find(
    (names) => names.length > 0 && tellApart(names, rows, each),
  );
  if (apart) return apart;
  if (varying.length > 0) return varying;
  return each === undefined ? keys.slice(0, 1) : [];
}

/** Columns by which the claim sets rows against each other. */
function listSpoken(claim: Claim): string[] {
  const parts = [claim, ...('test' in claim && claim.test ? [claim.test] : [])];
  const fields = ['subject', 'than', 'of', 'from', 'to'];
  const names = parts.flatMap((part) =>
    Object.entries(part).flatMap(([field, value]: [string, unknown]) =>
      fields.includes(field) && typeof value === 'object' && value !== null
        ? Object.keys(value)
        : [],
    ),
  );
  return [...new Set(names)];
}

/** Of groups, within each of them. */
function tellApart(names: readonly string[], rows: readonly Row[], each = ''): boolean {
  const shown = new Set(rows);
  const cells = [...shown].map((row) => JSON.stringify([each, ...names].map((name) => row[name])));
  return new Set(cells).size === shown.size;
}
