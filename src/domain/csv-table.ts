import { readCsvRecords, type CsvRecord } from './csv-records.ts';
import type { Column, DatasetMetadata } from './dataset.ts';
import { isPartialDate } from './partial-date.ts';
import { ProblemList } from './problem-list.ts';
import type { ProblemKind } from './problem-kinds.ts';
import { error, type Problem } from './problem.ts';
import type { Cell, Row } from './selection.ts';
import { findFormulaSign } from './spreadsheet-text.ts';

export interface CsvTable {
  rows: Row[];
  lines: number[];
  problems: Problem[];
}

type Described = Pick<DatasetMetadata, 'columns' | 'key'>;

/**
 * Reads a tidy CSV as its metadata describes it: one header row, one observation a row.
 * Rows with a problem are left out, so that every row returned has the types of its columns.
 */
export function parseCsvTable(text: string, file: string, metadata: Described): CsvTable {
  const { records, problems } = readCsvRecords(text, file);
  if (problems.length > 0) return { rows: [], lines: [], problems };
  const [header, ...body] = records;
  const names = Object.keys(metadata.columns);
  const faults = header ? headerProblems(header.cells, names, file) : [emptyFile(names, file)];
  if (faults.length > 0) return { rows: [], lines: [], problems: faults };
  return readRows(body, file, metadata);
}

function readRows(body: readonly CsvRecord[], file: string, metadata: Described): CsvTable {
  const names = Object.keys(metadata.columns);
  const problems = new ProblemList();
  const rows: Row[] = [];
  const lines: number[] = [];
  const findEarlier = createKeyIndex(metadata.key, names);
  for (const { cells, line } of body) {
    const position = { file, line, column: 1 };
    if (cells.length !== names.length) {
      problems.add([raggedRow(cells.length, names.length, position)]);
      continue;
    }
    const found = cellProblems(cells, metadata.columns, position);
    const earlier = findEarlier(cells, line);
    if (earlier) found.push(duplicateRow(earlier.key, earlier.line, position));
    problems.add(found);
    if (found.length > 0) continue;
    rows.push(toRow(cells, names, metadata.columns));
    lines.push(line);
  }
  return { rows, lines, problems: problems.list() };
}

/** Tells of each row where one of the same key stands before it. */
function createKeyIndex(key: readonly string[], names: readonly string[]) {
  const indexes = key.map((name) => names.indexOf(name));
  const isNamed = !indexes.includes(-1);
  const seen = new Map<string, number>();
  return (cells: readonly string[], line: number): { key: string; line: number } | undefined => {
    if (!isNamed) return undefined;
    const own = indexes.map((index) => cells[index]);
    const name = JSON.stringify(own);
    const earlier = seen.get(name);
    if (earlier === undefined) seen.set(name, line);
    return earlier === undefined ? undefined : { key: own.join(', '), line: earlier };
  };
}

/** Without a prototype: a column that is not there is never found on one. */
function toRow(cells: readonly string[], names: readonly string[], columns: Described['columns']) {
  const row = Object.create(null) as Row;
  names.forEach((name, index) => {
    row[name] = toCell(cells[index] ?? '', columns[name]!);
  });
  return row;
}

const emptyFile = (names: readonly string[], file: string) =>
  error(
    { file, line: 1, column: 1 },
    'csv-header',
    'The file is empty',
    `Start with the header ${names.join(',')}`,
  );

function headerProblems(header: string[], names: string[], file: string): Problem[] {
  const position = { file, line: 1, column: 1 };
  const missing = names.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !names.includes(name));
  const problems = [
    ...missing.map((name) =>
      error(
        position,
        'csv-missing-column',
        `The column "${name}" is missing`,
        `Add it, or remove it from columns in the metadata file`,
      ),
    ),
    ...unknown.map((name) =>
      error(
        position,
        'csv-unknown-column',
        `The column "${shorten(name)}" is not described`,
        `Describe it under columns in the metadata file, or remove it`,
      ),
    ),
  ];
  if (problems.length === 0 && header.join() !== names.join()) {
    problems.push(
      error(
        position,
        'csv-column-order',
        'The columns are not in the order of the metadata file',
        `Order them as ${names.join(',')}`,
      ),
    );
  }
  return problems;
}

function cellProblems(
  record: string[],
  columns: Record<string, Column>,
  row: { file: string; line: number },
): Problem[] {
  return Object.entries(columns).flatMap(([name, column], index) => {
    const text = record[index] ?? '';
    const fault = cellFault(text, column);
    return fault
      ? [
          error(
            { ...row, column: cellOffset(record, index) },
            fault.kind,
            `${name}: ${fault.message}`,
            fault.hint,
          ),
        ]
      : [];
  });
}

function cellFault(
  text: string,
  column: Column,
): { kind: ProblemKind; message: string; hint: string } | undefined {
  if (text === '') {
    if (column.optional || column.type === 'string') return undefined;
    return {
      kind: 'csv-empty-cell',
      message: 'the cell is empty',
      hint: 'Fill it in, or mark the column as optional: true',
    };
  }
  if (column.type === 'number' && !isPlainNumber(text)) {
    return {
      kind: 'csv-not-a-number',
      message: `"${shorten(text)}" is not a plain number`,
      hint: 'Write digits only, with a point for decimals and no thousands mark',
    };
  }
  if (column.type === 'number' && Math.abs(Number(text)) > Number.MAX_SAFE_INTEGER) {
    return {
      kind: 'csv-not-a-number',
      message: `"${shorten(text)}" has more digits than can be kept`,
      hint: 'Write a number of at most 15 digits',
    };
  }
  if (column.type !== 'number' && isFormula(text)) {
    return {
      kind: 'csv-formula',
      message: `"${shorten(text)}" would run as a formula in a spreadsheet`,
      hint: `Start the cell with a letter or digit`,
    };
  }
  if (
    (column.type === 'date' && !isPartialDate(text)) ||
    (column.type === 'year' && !(text.length === 4 && isPartialDate(text)))
  ) {
    return {
      kind: 'csv-not-a-date',
      message: `"${shorten(text)}" is not a date`,
      hint: 'Write 2025, 2025-10 or 2025-10-26',
    };
  }
  return undefined;
}

/** Minus signs, bars and per cent signs also start plain words: those are made harmless where they are published. */
const isFormula = (text: string) => /^[=+@\t]/.test(findFormulaSign(text) ?? text);

/** Digits alone; of a few dozen at most, so that it can be written again without a power of ten. */
const isPlainNumber = (text: string) => text.length <= 40 && /^-?\d+(\.\d+)?$/.test(text);

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function toCell(text: string, column: Column): Cell {
  if (text === '') return undefined;
  return column.type === 'number' ? Number(text) : text;
}

/** Column in the line where the cell starts, counted from 1; exact for rows without quotes. */
function cellOffset(record: string[], index: number): number {
  const before = record.slice(0, index);
  // The cell stands on a later line than the row: of the row, only its start is known.
  if (before.some((cell) => cell.includes('\n'))) return 1;
  return 1 + before.reduce((sum, cell) => sum + cell.length + 1 + (/[",]/.test(cell) ? 2 : 0), 0);
}

const raggedRow = (
  found: number,
  expected: number,
  position: { file: string; line: number; column: number },
) =>
  error(
    position,
    'csv-ragged-row',
    `The row has ${found} cells, the header ${expected}`,
    'Add or remove cells; put quotes around a text that holds a comma',
  );

const duplicateRow = (
  key: string,
  line: number,
  position: { file: string; line: number; column: number },
) =>
  error(
    position,
    'csv-duplicate-row',
    `The row for ${shorten(key)} stands already on line ${line}`,
    'Remove one of them, or add a column to key in the metadata file',
  );
