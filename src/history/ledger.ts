import { compute, type Derivation } from '../domain/derivation.ts';
import { getOrMake } from '../domain/memo.ts';
import { selectRows } from '../domain/selection.ts';
import { parseDataTable, type DataTable } from './data-tables.ts';
import { createRecordReader, type PastRecord } from './fact-records.ts';

/** A fact’s record at some time, with the value it had then. */
export interface LedgerFact extends PastRecord {
  value: number | string;
  /** Path below the content folder. */
  file: string;
  /** The table behind a derived fact. */
  table?: DataTable;
}

/** Every fact at some time, by id; facts without a value at that time are left out. */
export type Ledger = ReadonlyMap<string, LedgerFact>;

/** A file with what tells its content from any other. */
export interface LedgerFile {
  path: string;
  /** The same for the same text, whatever the file. */
  digest: string;
  text: string;
}

/** Turns files into ledgers, parsing each distinct text once however many ledgers it is part of. */
export function createLedgerReader(): (files: readonly LedgerFile[]) => Ledger {
  const readRecords = keepByDigest(createRecordReader());
  const readTable = keepTables();
  const valueOf = keepValues();
  return (files) => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const tables = new Map<string, DataTable | undefined>();
    const ledger = new Map<string, LedgerFact>();
    for (const { path, digest, text } of files) {
      if (!path.startsWith('facts')) continue;
      for (const record of readRecords(digest, text)) {
        if (ledger.has(record.id)) continue;
        const id = record.from?.dataset;
        if (id !== undefined && !tables.has(id)) tables.set(id, readTable(id, byPath));
        const table = id === undefined ? undefined : tables.get(id);
        const value = valueOf(record, table);
        if (value !== undefined) ledger.set(record.id, { ...record, value, file: path, table });
      }
    }
    return ledger;
  };
}

function keepByDigest<Read>(read: (text: string) => Read): (digest: string, text: string) => Read {
  const kept = new Map<string, Read>();
  return (digest, text) => getOrMake(kept, digest, () => read(text));
}

function keepTables() {
  const kept = new Map<string, { table: DataTable | undefined }>();
  return (id: string, files: ReadonlyMap<string, LedgerFile>): DataTable | undefined => {
    const [csv, metadata] = [files.get(`data/${id}.csv`), files.get(`data/${id}.yaml`)];
    if (!csv || !metadata) return undefined;
    const key = `${id} ${csv.digest} ${metadata.digest}`;
    const read = () => ({ table: parseDataTable(id, csv.text, metadata.text) });
    return getOrMake(kept, key, read).table;
  };
}

type Value = number | string | undefined;

/** Computes each record’s value once for each state of its table. */
function keepValues() {
  const kept = new WeakMap<PastRecord, WeakMap<DataTable, { value: Value }>>();
  return (record: PastRecord, table: DataTable | undefined): Value => {
    if (!record.from) return record.value;
    if (!table) return undefined;
    const { from } = record;
    const values = getOrMake(kept, record, () => new WeakMap<DataTable, { value: Value }>());
    return getOrMake(values, table, () => ({ value: computeValue(from, table) })).value;
  };
}

function computeValue(from: Derivation, { rows }: DataTable): Value {
  // A cell that several rows could be is no value; the checks refused it at the time.
  if (!from.compute && selectRows(rows, from.rows).length !== 1) return undefined;
  return compute(from, rows);
}
