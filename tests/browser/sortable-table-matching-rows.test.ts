import { describe, expect, it } from 'vitest';
import { findRows } from '../../src/browser/sortable-table/matching-rows.ts';

const texts = ['Đông Hải 2024 1,200', 'North Island 2025', 'São Tomé 2025'];

describe('rows that are looked for', () => {
  it.each([
    ['', [0, 1, 2]],
    ['2025', [1, 2]],
    ['dong hai', [0]],
    ['hai dong', [0]],
    ['SAO', [2]],
    ['island 2024', []],
  ])('by “%s” are %j', (asked, expected) => {
    expect([...findRows(texts, asked)]).toEqual(expected);
  });
});
