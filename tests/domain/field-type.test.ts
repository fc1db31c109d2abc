import { describe, expect, it } from 'vitest';
import { findFieldType, type FieldType } from '../../src/domain/field-type.ts';
import { landings } from '../support/datasets.ts';

describe('type of a field', () => {
  const rows: [string, string, (string | undefined)[], FieldType][] = [
    ['a number', 'number', ['1'], 'number'],
    ['a year', 'year', ['2025'], 'year'],
    ['text for a place', 'place', ['NTH'], 'string'],
    ['a date where every cell names a day', 'date', ['2025-10-26', undefined], 'date'],
    ['a month where every cell names one', 'date', ['2025-10', '2025-11'], 'yearmonth'],
    ['a year where no cell says more', 'date', ['2024', '2025'], 'year'],
    ['text where dates differ in precision', 'date', ['2025', '2025-10'], 'string'],
    ['text where there is no date at all', 'date', [undefined], 'string'],
  ];
  it.each(rows)('is %s', (_, type, cells, expected) => {
    const columns = { day: { label: { en: 'Day' }, type, optional: true } };
    const dataset = landings(
      cells.map((day) => ({ day })),
      { columns, key: ['day'] },
    );
    expect(findFieldType('day', dataset)).toBe(expected);
  });
});
