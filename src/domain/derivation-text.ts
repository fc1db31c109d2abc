import { fill } from './fill.ts';
import { cellText, columnHeading, type CellContext } from './cell-text.ts';
import type { Column, Dataset } from './dataset.ts';
import { countMissing, type Derivation, type Operation } from './derivation.ts';
import type { Selection } from './selection.ts';
import { textIn } from './text-in.ts';

/** Sentences for each operation, with `{column}`, `{rows}` and `{of}`, and for what is cut short or left out. */
export interface DerivationWords {
  operations: Record<Operation, string>;
  /** A list too long to print, with `{count}` and `{column}`. */
  manyCells: string;
  manyPlaces: string;
  /** Rows without a number, with `{count}`. */
  leftOut: string;
  /** A declared conversion, with `{factor}` and `{reason}`. */
  converted: string;
}

/** How many cells a condition may list before they are only counted. */
const listed = 5;

/**
 * How a derived figure is computed, in words: “Landed: share of North coast, 2025 in All coasts”. What both
 * selections ask for is said once.
 */
export function describeDerivation(
  derivation: Derivation,
  dataset: Dataset,
  context: CellContext,
  words: DerivationWords,
): string | undefined {
  const { compute, column, rows, of = {}, convert } = derivation;
  if (!compute) return describeConversion(derivation, context, words);
  const isShared = (name: string) => JSON.stringify(rows[name]) === JSON.stringify(of[name]);
  const own = Object.fromEntries(Object.entries(of).filter(([name]) => !isShared(name)));
  const describe = (selection: Selection) => describeRows(selection, dataset, context, words);
  const missing = countMissing(derivation, dataset.rows);
  return [
    fill(words.operations[compute], {
      column: columnHeading(dataset.columns[column]!, context),
      rows: describe(rows),
      of: describe(own),
    }),
    ...(convert ? [describeConversion(derivation, context, words) ?? ''] : []),
    ...(missing > 0 ? [fill(words.leftOut, { count: context.formatter.number(missing) })] : []),
  ].join('. ');
}

const describeConversion = (
  { convert }: Derivation,
  { formatter }: CellContext,
  { converted }: DerivationWords,
): string | undefined =>
  convert &&
  fill(converted, {
    factor: formatter.number(convert.factor),
    reason: textIn(convert.reason, formatter.language),
  });

/** A bare “yes” says nothing without its heading. */
const isFlag = ({ values = {} }: Column): boolean =>
  Object.keys(values).toSorted().join(' ') === 'no yes';

/** Sources are left out: they are ids, and stand by name beside the figure. */
export function describeRows(
  rows: Selection,
  dataset: Pick<Dataset, 'columns' | 'sourceColumn'>,
  context: CellContext,
  { manyCells, manyPlaces }: Pick<DerivationWords, 'manyCells' | 'manyPlaces'>,
): string {
  return Object.entries(rows)
    .filter(([name]) => name !== dataset.sourceColumn)
    .map(([name, wanted]) => {
      const column = dataset.columns[name]!;
      const cells = [wanted].flat().map((cell) => cellText(cell, column, context));
      const label = columnHeading(column, context);
      if (isFlag(column)) return `${label}: ${context.formatter.list(cells)}`;
      if (cells.length <= listed) return context.formatter.list(cells);
      const count = context.formatter.number(cells.length);
      return fill(column.type === 'place' ? manyPlaces : manyCells, { count, column: label });
    })
    .join(', ');
}
