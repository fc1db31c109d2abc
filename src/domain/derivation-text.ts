import { cellText, columnHeading, type CellContext } from './cell-text.ts';
import type { Dataset } from './dataset.ts';
import type { Derivation, Operation } from './derivation.ts';
import type { Selection } from './selection.ts';

/**
 * How a derived figure is computed, in words: “Landed: share of North coast, 2025 in All coasts, 2025”.
 * `sentences` holds one per operation, with `{column}`, `{rows}` and `{of}`.
 */
export function describeDerivation(
  derivation: Derivation,
  dataset: Dataset,
  context: CellContext,
  sentences: Record<Operation, string>,
): string | undefined {
  const { compute, column, rows, of } = derivation;
  if (!compute) return undefined;
  const words: Record<string, string> = {
    column: columnHeading(dataset.columns[column]!, context),
    rows: describeRows(rows, dataset, context),
    of: describeRows(of ?? {}, dataset, context),
  };
  return sentences[compute].replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}

function describeRows(rows: Selection, dataset: Dataset, context: CellContext): string {
  return Object.entries(rows)
    .map(([name, wanted]) => {
      const cells = [wanted].flat().map((cell) => cellText(cell, dataset.columns[name]!, context));
      return context.formatter.list(cells);
    })
    .join(', ');
}
