import { CsvError, parse } from 'csv-parse/sync';
import { findExcess, limits, type LimitName } from './limits.ts';
import { error, type Problem } from './problem.ts';

/** A row as it is written. */
export interface CsvRecord {
  cells: string[];
  /** The line of the file on which it starts. */
  line: number;
}

/** A limit that reading has passed; it ends there, whatever follows. */
class Excess extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super();
    this.problems = problems;
  }
}

/**
 * The rows of a CSV text, the header first, without empty lines. Reading stops at the first row that passes a
 * limit: what lies behind it costs nothing, and none of the rows is returned.
 */
export function readCsvRecords(
  text: string,
  file: string,
): { records: CsvRecord[]; problems: Problem[] } {
  const line = findWideRow(text);
  if (line !== undefined) {
    const position = { file, line, column: 1 };
    return {
      records: [],
      problems: findExcess('csvColumns', limits.csvColumns.most + 1, position),
    };
  }
  const records: CsvRecord[] = [];
  let cells = 0;
  const take = (record: string[], lastLine: number) => {
    const line = lastLine - countBreaks(record);
    cells += record.length;
    const excess = findRecordExcess(record, records.length, cells, { file, line, column: 1 });
    if (excess.length > 0) throw new Excess(excess);
    records.push({ cells: record, line });
  };
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // Handed on one by one: the parser would keep a description of its state beside every row.
      on_record: (record: string[], { lines }) => {
        take(record, lines);
        return null;
      },
    });
  } catch (cause) {
    const problems = cause instanceof Excess ? cause.problems : [syntaxProblem(cause, file)];
    return { records: [], problems };
  }
  return { records, problems: [] };
}

/**
 * The line of the first row with more columns than a table may have. The parser hands a row on when it has
 * all of it, which a file of nothing but commas makes long. It ends at the first quotation mark that stands
 * where none may, so that until there every second one closes a cell.
 */
function findWideRow(text: string): number | undefined {
  let [line, start, columns] = [1, 1, 1];
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ',' && !isQuoted) columns += 1;
    else if (sign === '\n') {
      line += 1;
      if (!isQuoted) [start, columns] = [line, 1];
    }
    if (columns > limits.csvColumns.most) return start;
  }
  return undefined;
}

function findRecordExcess(
  record: readonly string[],
  rowsBefore: number,
  cells: number,
  position: { file: string; line: number; column: number },
): Problem[] {
  const longest = record.reduce((most, cell) => Math.max(most, cell.length), 0);
  const counts: [LimitName, number][] = [
    // The header is no row.
    ['csvRows', rowsBefore],
    ['csvCells', cells],
    ['cellCharacters', longest],
  ];
  const passed = counts.find(([name, count]) => count > limits[name].most);
  return passed ? findExcess(...passed, position) : [];
}

/** The parser counts to the end of a row; a quoted text may fill several lines. */
const countBreaks = (record: readonly string[]): number =>
  record.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);

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
