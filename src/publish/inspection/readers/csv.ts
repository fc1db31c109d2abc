import { parse } from 'csv-parse/sync';
import { ofText, tryTo } from './reader.ts';

/** A row of names that differ, then rows of as many cells. */
export const readCsv = ofText((text) => {
  let rows: string[][] = [];
  const fault = tryTo(() => (rows = parse(text, { bom: true, relax_column_count: false })));
  const [names] = rows;
  if (fault || names === undefined) return fault ?? { what: 'has no row of column names' };
  if (names.some((name) => name.trim() === ''))
    return { what: 'has a column without a name', line: 1 };
  const double = names.find((name, index) => names.indexOf(name) < index);
  return double === undefined ? undefined : { what: `has two columns named "${double}"`, line: 1 };
});
