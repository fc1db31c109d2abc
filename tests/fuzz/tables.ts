import * as fc from 'fast-check';
import { formatCsvTable } from '../../src/domain/csv-format.ts';
import { findColumnNameFaults } from '../../src/domain/column-names.ts';
import { parseCsvTable } from '../../src/domain/csv-table.ts';
import { columnTypes, type Column, type DatasetMetadata } from '../../src/domain/dataset.ts';
import { readEscaped } from '../../src/domain/spreadsheet-text.ts';
import { describeProperty } from './property.ts';
import { anyText, applyCuts, asFile, cuts, expectPositions, expectSame, joined } from './text.ts';

type Metadata = Pick<DatasetMetadata, 'columns' | 'key'>;

const names = [
  'place',
  'year',
  'day',
  'value',
  'kind',
  'constructor',
  '__proto__',
  'a b',
  '',
  '=x',
];

const column = fc.record({ type: fc.constantFrom(...columnTypes), optional: fc.boolean() });
const described: fc.Arbitrary<Metadata> = fc
  .uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 5 })
  .chain((own) =>
    fc.record({
      columns: fc
        .array(column, { minLength: own.length, maxLength: own.length })
        .map((types) => Object.fromEntries(own.map((name, at) => [name, withLabel(types[at])]))),
      key: fc.subarray([...own, 'not there'], { minLength: 1 }),
    }),
  );

const withLabel = (types: { type: Column['type']; optional: boolean } | undefined): Column => ({
  label: { en: 'A' },
  type: 'string',
  optional: false,
  ...types,
});

const cell = fc.oneof(
  fc.constantFrom('', 'a', 'NTH', '2024', '2025-10', '2025-10-26', '7', '-7.25', '1,000', '1e9'),
  fc.constantFrom(
    '"a"',
    '"a,b"',
    '"a\nb"',
    '"a""b"',
    '"',
    ' "a"',
    '=1+1',
    '+1',
    '-x',
    '@a',
    '\t=1',
  ),
  fc.constantFrom(
    'NaN',
    'Infinity',
    '0x10',
    '007',
    '-0',
    '9'.repeat(20),
    'é',
    'e\u0301',
    '\u202e',
    '\0',
  ),
  anyText(6),
);
const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '');
const row = fc
  .tuple(fc.array(cell, { maxLength: 6 }), ends)
  .map(([cells, end]) => cells.join(',') + end);

/** Rows of random cells below the described header, or below another. */
const tables = fc
  .record({ metadata: described, rows: fc.array(row, { maxLength: 8 }), header: fc.nat(4) })
  .map(({ metadata, rows, header }) => ({
    metadata,
    text: `${header > 0 ? `${Object.keys(metadata.columns).join(',')}\n` : ''}${rows.join('')}`,
  }));

/** Rows that fit most columns, so that many tables pass. */
const sound = fc
  .array(
    fc.constantFrom('NTH,2024,7\n', 'STH,2025,-7.25\n', 'NTH,2025,\n', '"a ""b""\nc",2024,0\n'),
  )
  .map((rows) => ({
    metadata: {
      columns: {
        place: withLabel({ type: 'place', optional: false }),
        year: withLabel({ type: 'year', optional: false }),
        value: withLabel({ type: 'number', optional: true }),
      },
      key: ['place', 'year', 'value'],
    },
    text: `place,year,value\n${rows.join('')}`,
  }));

const long = fc
  .tuple(
    described,
    joined(['a', ',', '"', '\n', '""', '7', ' ', '\r', '-'], 4),
    fc.constantFrom(5_000, 400_000),
  )
  .map(([metadata, unit, length]) => ({
    metadata,
    text: unit.repeat(unit ? Math.floor(length / unit.length) : 0),
  }));

function expectTyped({ metadata, text: written }: { metadata: Metadata; text: string }): void {
  const text = asFile(written);
  const table = parseCsvTable(text, 'x.csv', metadata);
  expectPositions(text, table.problems);
  if (table.lines.length !== table.rows.length) throw new Error('Rows and lines differ in number');
  for (const one of table.rows) {
    for (const [name, { type }] of Object.entries(metadata.columns)) {
      const value = Object.hasOwn(one, name) ? one[name] : undefined;
      const fits = value === undefined || (typeof value === 'number') === (type === 'number');
      if (!fits || Number.isNaN(value)) throw new Error(`${name} holds ${String(value)}`);
    }
  }
  // What a dataset may not call a column is refused before its table is read, and never written.
  const hasNames = findColumnNameFaults(Object.keys(metadata.columns)).length === 0;
  if (table.problems.length > 0 || !hasNames) return;
  const copy = formatCsvTable({ ...metadata, rows: table.rows });
  const again = parseCsvTable(copy, 'x.csv', metadata);
  expectSame('A table and itself, written and read', table.rows.length, again.rows.length);
  for (const [index, one] of table.rows.entries())
    for (const [name, value] of Object.entries(one)) {
      const read = again.rows[index]?.[name];
      const unescaped = typeof read === 'string' ? readEscaped(read) : read;
      expectSame(`${name}, written and read`, value, unescaped);
    }
}

export const csv = describeProperty('a table is refused by place or read as typed', {
  inputs: fc.oneof(
    { weight: 6, arbitrary: tables },
    { weight: 3, arbitrary: sound },
    {
      weight: 4,
      arbitrary: fc
        .tuple(sound, cuts(fc.oneof(cell, ends)))
        .map(([{ metadata, text }, changes]) => ({ metadata, text: applyCuts(text, changes) })),
    },
    { weight: 1, arbitrary: long },
  ),
  short: 400,
  hold: expectTyped,
});
