import { describe, expect, it } from 'vitest';
import { fact, type FactRecord } from '../../src/domain/fact.ts';
import { isResolved, resolveFact } from '../../src/domain/ledger.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { landings } from '../support/datasets.ts';
import { units } from '../support/formatters.ts';

const shared = {
  label: { en: 'Cod landed' },
  unit: 'tonnes',
  asOf: 2025,
  source: 'office',
  where: 'Table 1',
  theme: 'stocks',
  reviewBy: '2027-03-31',
};
const datasets = new Map([
  [
    'landings',
    landings([
      { place: 'NTH', species: 'cod', year: '2024', landed: 1100 },
      { place: 'NTH', species: 'cod', year: '2025', landed: 1200 },
      { place: 'EST', species: 'cod', year: '2025', landed: undefined },
    ]),
  ],
]);
const cell = (from: object, change: object = {}): FactRecord =>
  fact.parse({
    ...shared,
    from: { dataset: 'landings', rows: { place: 'NTH', year: 2025 }, column: 'landed', ...from },
    ...change,
  });

const tables = { datasets, units: new Map<string, Unit>(Object.entries(units)) };

describe('fact in the ledger', () => {
  it('keeps a value that was typed in', () => {
    const typed = resolveFact('cod', fact.parse({ ...shared, value: 3500000 }), tables);
    expect(typed).toMatchObject({ id: 'cod', value: 3500000, unit: 'tonnes', asOf: '2025' });
    expect(typed).not.toHaveProperty('from');
  });

  it('reads the value of the cell it names', () => {
    const read = resolveFact('cod', cell({}), tables);
    expect(read).toMatchObject({ id: 'cod', value: 1200, from: { dataset: 'landings' } });
    expect(isResolved(read)).toBe(true);
  });

  const rows: [string, FactRecord, kind: string, path: string, message: string, hint: string][] = [
    [
      'an unknown dataset',
      cell({ dataset: 'landing' }),
      'unknown-dataset',
      'from.dataset',
      '"landing" is not in content/data',
      'Did you mean "landings"?',
    ],
    [
      'an unknown column',
      cell({ column: 'lander' }),
      'unknown-column',
      'from.column',
      'landings has no column "lander"',
      'Did you mean "landed"?',
    ],
    [
      'an unknown column of the rows',
      cell({ rows: { plaice: 'NTH' } }),
      'unknown-column',
      'from.rows.plaice',
      'landings has no column "plaice"',
      'Did you mean "place"?',
    ],
    [
      'another unit than the column’s',
      cell({}, { unit: 'percent' }),
      'wrong-unit',
      'unit',
      'The unit is "percent", but the column "landed" is in "tonnes"',
      'Write unit: tonnes',
    ],
    [
      'no row',
      cell({ rows: { year: 1925 } }),
      'ambiguous-cell',
      'from.rows',
      '0 rows of landings match',
      'Check the values against the CSV',
    ],
    [
      'several rows',
      cell({ rows: { place: 'NTH' } }),
      'ambiguous-cell',
      'from.rows',
      '2 rows of landings match',
      'Add a column so that one row is left',
    ],
    [
      'an empty cell',
      cell({ rows: { place: 'EST' } }),
      'empty-cell',
      'from.column',
      'The cell "landed" holds no number',
      'Choose a row with a published number',
    ],
  ];
  it.each(rows)('has no value where it names %s', (_, record, kind, path, message, hint) => {
    const result = resolveFact('cod', record, tables);
    if (isResolved(result)) throw new Error('It has a value');
    expect(result.map((fault) => ({ ...fault, path: fault.path.join('.') }))).toEqual([
      { kind, path, message, hint },
    ]);
  });

  it('never takes a word for a number', () => {
    expect(resolveFact('cod', cell({ column: 'year' }), tables)).toMatchObject([
      { kind: 'wrong-unit' },
    ]);
  });
});
