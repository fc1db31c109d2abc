import { CsvError, parse } from 'csv-parse/sync';
import type { Column, Dataset, DatasetMetadata } from './dataset.ts';
import { findExcess, limits } from './limits.ts';
import { isPartialDate } from './partial-date.ts';
import type { ProblemKind } from './problem-kinds.ts';
import { error, type Problem } from './problem.ts';
import type { Cell, Row } from './selection.ts';

interface Parsed {
  record: string[];
  info: { lines: number };
}

export interface CsvTable {
  rows: Row[];
  lines: number[];
  problems: Problem[];
}

/**
 * Reads a tidy CSV as its metadata describes it: one header row, one observation a row.
 * Rows with a problem are left out, so that every row returned has the types of its columns.
 */
export function parseCsvTable(
  text: string,
  file: string,
  metadata: Pick<DatasetMetadata, 'columns' | 'key'>,
): CsvTable {
  const names = Object.keys(metadata.columns);
  const at = (line: number, column = 1) => ({ file, line, column });
  let parsed: Parsed[];
  try {
    parsed = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (cause) {
    return { rows: [], lines: [], problems: [syntaxProblem(cause, file)] };
  }
  const [header, ...body] = parsed;
  const excess = sizeProblems(parsed, file);
  if (excess.length > 0) return { rows: [], lines: [], problems: excess };
  const problems = header ? headerProblems(header.record, names, file) : [];
  if (!header || problems.length > 0) {
    const empty = error(
      at(1),
      'csv-header',
      'The file is empty',
      `Start with the header ${names.join(',')}`,
    );
    return { rows: [], lines: [], problems: header ? problems : [empty] };
  }
  const rows: Row[] = [];
  const lines: number[] = [];
  const seen = new Map<string, number>();
  for (const { record, info } of body) {
    // The parser counts to the end of a row; a quoted text may fill several lines.
    const line = info.lines - record.join('').split('\n').length + 1;
    if (record.length !== names.length) {
      problems.push(raggedRow(record.length, names.length, at(line)));
      continue;
    }
    const found = cellProblems(record, metadata.columns, at(line));
    const key = metadata.key.map((name) => record[names.indexOf(name)]);
    const isNamed = metadata.key.every((name) => names.includes(name));
    const earlier = isNamed ? seen.get(JSON.stringify(key)) : undefined;
    if (earlier) found.push(duplicateRow(key.join(', '), earlier, at(line)));
    seen.set(JSON.stringify(key), earlier ?? line);
    problems.push(...found);
    if (found.length > 0) continue;
    rows.push(
      Object.fromEntries(
        names.map((name, i) => [name, toCell(record[i] ?? '', metadata.columns[name]!)]),
      ),
    );
    lines.push(line);
  }
  return { rows, lines, problems };
}

function sizeProblems(parsed: readonly Parsed[], file: string): Problem[] {
  const widest = parsed.reduce((most, { record }) => Math.max(most, record.length), 0);
  const place = { file, line: 1, column: 1 };
  const long = parsed.find(({ record }) => record.some((cell) => isLong(cell)));
  return [
    ...findExcess('csvRows', parsed.length - 1, place),
    ...findExcess('csvColumns', widest, place),
    ...(long ? findExcess('cellCharacters', Infinity, { ...place, line: long.info.lines }) : []),
  ];
}

const isLong = (cell: string) => cell.length > limits.cellCharacters.most;

/** Writes `rows` back as CSV with the dataset’s own columns and header. */
export function formatCsvTable(dataset: Pick<Dataset, 'columns' | 'rows'>): string {
  const names = Object.keys(dataset.columns);
  const quote = (cell: Cell) => {
    const text = String(cell ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [names, ...dataset.rows.map((row) => names.map((name) => row[name]))]
    .map((cells) => `${cells.map(quote).join(',')}\n`)
    .join('');
}

function headerProblems(header: string[], names: string[], file: string): Problem[] {
  const place = { file, line: 1, column: 1 };
  const missing = names.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !names.includes(name));
  const problems = [
    ...missing.map((name) =>
      error(
        place,
        'csv-missing-column',
        `The column "${name}" is missing`,
        `Add it, or remove it from columns in the metadata file`,
      ),
    ),
    ...unknown.map((name) =>
      error(
        place,
        'csv-unknown-column',
        `The column "${name}" is not described`,
        `Describe it under columns in the metadata file, or remove it`,
      ),
    ),
  ];
  if (problems.length === 0 && header.join() !== names.join()) {
    problems.push(
      error(
        place,
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
  if (column.type === 'number' && !/^-?\d+(\.\d+)?$/.test(text)) {
    return {
      kind: 'csv-not-a-number',
      message: `"${text}" is not a plain number`,
      hint: 'Write digits only, with a point for decimals and no thousands mark',
    };
  }
  if (column.type === 'number' && Math.abs(Number(text)) > Number.MAX_SAFE_INTEGER) {
    return {
      kind: 'csv-not-a-number',
      message: `"${text.slice(0, 40)}" has more digits than can be kept`,
      hint: 'Write a number of at most 15 digits',
    };
  }
  if (column.type !== 'number' && /^[=+@\t]/.test(text)) {
    return {
      kind: 'csv-formula',
      message: `"${text.slice(0, 40)}" would run as a formula in a spreadsheet`,
      hint: `Start the cell with a letter or digit`,
    };
  }
  if (
    (column.type === 'date' && !isPartialDate(text)) ||
    (column.type === 'year' && !/^\d{4}$/.test(text))
  ) {
    return {
      kind: 'csv-not-a-date',
      message: `"${text}" is not a date`,
      hint: 'Write 2025, 2025-10 or 2025-10-26',
    };
  }
  return undefined;
}

function toCell(text: string, column: Column): Cell {
  if (text === '') return undefined;
  return column.type === 'number' ? Number(text) : text;
}

/** Column in the line where the cell starts, counted from 1; exact for rows without quotes. */
function cellOffset(record: string[], index: number): number {
  return (
    1 +
    record
      .slice(0, index)
      .reduce((sum, cell) => sum + cell.length + 1 + (/[",]/.test(cell) ? 2 : 0), 0)
  );
}

const raggedRow = (
  found: number,
  expected: number,
  place: { file: string; line: number; column: number },
) =>
  error(
    place,
    'csv-ragged-row',
    `The row has ${found} cells, the header ${expected}`,
    'Add or remove cells; put quotes around a text that holds a comma',
  );

const duplicateRow = (
  key: string,
  line: number,
  place: { file: string; line: number; column: number },
) =>
  error(
    place,
    'csv-duplicate-row',
    `The row for ${key} stands already on line ${line}`,
    'Remove one of them, or add a column to key in the metadata file',
  );

function syntaxProblem(cause: unknown, file: string): Problem {
  const line = cause instanceof CsvError && typeof cause['lines'] === 'number' ? cause['lines'] : 1;
  const message = cause instanceof Error ? cause.message : String(cause);
  return error(
    { file, line, column: 1 },
    'csv-syntax',
    message,
    'Close every quotation mark that you open',
  );
}
