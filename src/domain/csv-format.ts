import type { Dataset } from './dataset.ts';
import type { Cell } from './selection.ts';
import { escapeFormulas } from './spreadsheet-text.ts';

/** Writes `rows` as CSV with the dataset’s own columns and header, safe to open in a spreadsheet. */
export function formatCsvTable(dataset: Pick<Dataset, 'columns' | 'rows'>): string {
  const names = Object.keys(dataset.columns);
  return formatCsvRecords([names, ...dataset.rows.map((row) => names.map((name) => row[name]))]);
}

/** Records as CSV, the first of them its header; safe to open in a spreadsheet. */
export const formatCsvRecords = (records: readonly (readonly Cell[])[]): string =>
  records.map((cells) => `${cells.map(formatCell).join(',')}\n`).join('');

function formatCell(cell: Cell): string {
  if (typeof cell === 'number') return formatNumber(cell);
  const text = escapeFormulas(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** In digits alone, as it is read: never as a power of ten. */
const formatNumber = (value: number): string =>
  String(value).includes('e')
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 100 })
    : String(value);
