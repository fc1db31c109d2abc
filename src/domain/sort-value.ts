import type { Column } from './dataset.ts';
import type { Cell } from './selection.ts';

/** How the cells of a column are put in order: by size, by date, or as words of the language. */
export type SortKind = 'number' | 'date' | 'text';

/** Coded cells and places are sorted by the words that readers see. */
export function sortKindOf({ type, values }: Column): SortKind {
  if (type === 'number' || (type === 'year' && !values)) return 'number';
  return type === 'date' && !values ? 'date' : 'text';
}

/** What a cell is sorted by, where that is not its text: plain numbers, ISO dates, nothing for an empty cell. */
export function findSortValue(cell: Cell, column: Column, text: string): string | undefined {
  const isShown = sortKindOf(column) === 'text' && cell !== undefined;
  const value = isShown && cell !== '' ? text : String(cell ?? '');
  return value === text ? undefined : value;
}
