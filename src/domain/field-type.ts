import type { Dataset } from './dataset.ts';

/** Types of the Frictionless Table Schema that our columns can have. */
export type FieldType = 'string' | 'number' | 'year' | 'yearmonth' | 'date';

/**
 * The narrowest type that holds for every cell of a column. Dates of different precision, as sources
 * state them, have no type of their own there: such a column is text.
 */
export function findFieldType(name: string, { columns, rows }: Dataset): FieldType {
  const type = columns[name]?.type;
  if (type === 'number' || type === 'year') return type;
  if (type !== 'date') return 'string';
  const lengths = new Set(rows.flatMap((row) => (row[name] ? String(row[name]).length : [])));
  const [length] = lengths;
  if (lengths.size !== 1) return 'string';
  return length === 4 ? 'year' : length === 7 ? 'yearmonth' : 'date';
}
