import { selectRows, type Row } from '../domain/selection.ts';
import type { LedgerFact } from './ledger.ts';

/** A cell that a derived fact reads. */
interface DataCell {
  line: number;
  value: number | string | undefined;
}

/** A cell that stands behind a change. Where a row came or went, there is only one of the values. */
export interface CellChange {
  dataset: string;
  column: string;
  /** Line of the CSV as it is now; of a row that is gone, as it was. */
  line: number;
  before?: DataCell['value'];
  now?: DataCell['value'];
}

/** Cells that differ between two states of a derived fact, in the order of the table. */
export function findCellChanges(
  before: LedgerFact | undefined,
  now: LedgerFact | undefined,
): CellChange[] {
  const { dataset, column } = now?.from ?? {};
  if (dataset === undefined || column === undefined) return [];
  if (before?.from?.dataset !== dataset || before.from.column !== column) return [];
  // One key tells the rows of both apart, whichever columns were named as key at the time.
  const key = now?.table?.key ?? [];
  const [old, current] = [readCells(before, key), readCells(now, key)];
  const names = new Set([...current.keys(), ...old.keys()]);
  return [...names].flatMap((name) => {
    const [was, is] = [old.get(name), current.get(name)];
    if (was?.value === is?.value) return [];
    const line = is?.line ?? was?.line ?? 1;
    return [{ dataset, column, line, before: was?.value, now: is?.value }];
  });
}

/** The cells that the fact’s value is computed from, by the names of their rows. */
function readCells(
  fact: LedgerFact | undefined,
  key: readonly string[],
): ReadonlyMap<string, DataCell> {
  const { from, table } = fact ?? {};
  if (!from || !table) return new Map();
  const read = new Set([
    ...selectRows(table.rows, from.rows),
    ...(from.of ? selectRows(table.rows, from.of) : []),
  ]);
  return new Map(
    [...table.rows.entries()]
      .filter(([, row]) => read.has(row))
      .map(([index, row]) => [
        nameRow(row, key, from.column),
        { line: table.lines[index] ?? 1, value: row[from.column] },
      ]),
  );
}

/** What names a row: its key, or all it holds beside the value. */
function nameRow(row: Row, key: readonly string[], column: string): string {
  const columns = key.length > 0 ? key : Object.keys(row).filter((name) => name !== column);
  return JSON.stringify(columns.map((name) => row[name] ?? null));
}
