import { describe, expect, it } from 'vitest';
import { findSortValue, sortKindOf, type SortKind } from '../../src/domain/sort-value.ts';
import type { Column } from '../../src/domain/dataset.ts';
import type { Cell } from '../../src/domain/selection.ts';

const column = (change: Partial<Column>): Column => ({
  label: { en: 'Landed' },
  type: 'number',
  optional: true,
  ...change,
});
const coded = { values: { cod: { en: 'Cod' } } };

describe('what a cell is sorted by', () => {
  const rows: [string, Cell, Column, string, SortKind, string | undefined][] = [
    ['the plain number', 1234.5, column({}), '1,234.5', 'number', '1234.5'],
    ['the text where it is the number', 12, column({}), '12', 'number', undefined],
    ['the year as it stands', '2025', column({ type: 'year' }), '2025', 'number', undefined],
    ['the ISO date', '2025-10', column({ type: 'date' }), 'October 2025', 'date', '2025-10'],
    ['the name of a place', 'NTH', column({ type: 'place' }), 'North Island', 'text', undefined],
    ['the word for a code', 'cod', column({ type: 'string', ...coded }), 'Cod', 'text', undefined],
    ['nothing where a number is missing', undefined, column({}), 'Not stated', 'number', ''],
    ['nothing where a word is missing', '', column({ type: 'string' }), 'Not stated', 'text', ''],
  ];
  it.each(rows)('is %s', (_, cell, ofColumn, text, kind, value) => {
    expect(sortKindOf(ofColumn)).toBe(kind);
    expect(findSortValue(cell, ofColumn, text)).toBe(value);
  });
});
