import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { parseCsvTable } from '../domain/csv-table.ts';
import { datasetMetadata, type Column } from '../domain/dataset.ts';
import type { Row } from '../domain/selection.ts';
import { parseYaml } from '../library/yaml-file.ts';

/** Of a dataset’s metadata, what its cells cannot be read without. */
const pastMetadata = z
  .object({
    columns: z
      .record(z.string(), z.object({ type: z.string().catch('string') }).catch({ type: 'string' }))
      .catch({}),
    key: z.array(z.string()).catch([]),
  })
  .catch({ columns: {}, key: [] });

/** A table as it stood at some time. */
export interface DataTable {
  id: string;
  rows: readonly Row[];
  /** Line of each row in the CSV. */
  lines: readonly number[];
  /** Columns that name a row; none where the metadata does not say. */
  key: readonly string[];
}

/** The table; nothing where a cell cannot be read, as no value was computed from it at the time. */
export function parseDataTable(id: string, csv: string, metadata: string): DataTable | undefined {
  const { columns, key } = pastMetadata.parse(parseYaml(metadata, '').value);
  const header = readHeader(csv);
  const described = datasetMetadata.shape.columns.parse(
    Object.fromEntries(header.map((name) => [name, describe(columns[name]?.type)])),
  );
  const { rows, lines, problems } = parseCsvTable(csv, '', { columns: described, key: noKey });
  if (problems.length > 0) return undefined;
  return { id, rows, lines, key: key.filter((name) => header.includes(name)) };
}

/** Of all types only numbers are read otherwise than they are written; any cell may be empty. */
const describe = (type: string | undefined): Partial<Column> => ({
  label: {},
  type: type === 'number' ? 'number' : 'string',
  optional: true,
});

// The name of no column: rows that repeat are read as they are.
const noKey = ['\n'];

function readHeader(csv: string): string[] {
  try {
    const [header = []] = parse(csv, { bom: true, to: 1, relax_column_count: true }) as string[][];
    return header;
  } catch {
    return [];
  }
}
