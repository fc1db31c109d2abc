import { describe, expect, it } from 'vitest';
import { hiddenAbove } from '../../src/browser/sortable-table/header.ts';
import {
  nextDirection,
  orderValues,
  type Direction,
  type SortKind,
} from '../../src/browser/sortable-table/order.ts';

const compareIn = (language: string) => new Intl.Collator(language, { numeric: true }).compare;

describe('order of a column', () => {
  const rows: [string, SortKind, Direction, string, string][] = [
    ['numbers by size', 'number', 'ascending', '10 9 -1 0.5', '-1 0.5 9 10'],
    ['numbers downwards', 'number', 'descending', '10 9 -1 0.5', '10 9 0.5 -1'],
    ['empty cells last', 'number', 'ascending', '2  1', '1 2 '],
    ['empty cells last downwards, too', 'number', 'descending', '1  2', '2 1 '],
    ['words among numbers last', 'number', 'descending', '1 W 2', '2 1 W'],
    ['dates by time', 'date', 'ascending', '2025-10-26 2024 2025-10', '2024 2025-10 2025-10-26'],
    ['dates downwards', 'date', 'descending', '2024 2025-10  2025', '2025-10 2025 2024 '],
    ['words by the alphabet', 'text', 'ascending', 'b a10 a9', 'a9 a10 b'],
    ['words downwards, empty ones last', 'text', 'descending', 'a  b', 'b a '],
    ['the order of the file', 'number', 'none', '3 1  2', '3 1  2'],
  ];
  it.each(rows)('is %s', (_, kind, direction, before, after) => {
    const values = before.split(' ');
    const order = orderValues(values, kind, direction, compareIn('en'));
    expect(order.map((position) => values[position])).toEqual(after.split(' '));
  });

  it('follows the alphabet of the page', () => {
    const values = ['đồng', 'dầu', 'ăn', 'áo', 'e'];
    const order = orderValues(values, 'text', 'ascending', compareIn('vi'));
    expect(order.map((position) => values[position])).toEqual(['áo', 'ăn', 'dầu', 'đồng', 'e']);
  });

  it('keeps equal cells in the order of the file, in either direction', () => {
    const order = (direction: Direction) =>
      orderValues(['1', '0', '1', '0'], 'number', direction, compareIn('en'));
    expect(order('ascending')).toEqual([1, 3, 0, 2]);
    expect(order('descending')).toEqual([0, 2, 1, 3]);
  });

  it('is turned by the second click and restored by the third', () => {
    expect(
      ['none', 'ascending', 'descending'].map((one) => nextDirection(one as Direction)),
    ).toEqual(['ascending', 'descending', 'none']);
  });
});

describe('a header', () => {
  it.each([
    ['stays at the top of a frame in sight', 100, 0],
    ['moves by what is hidden above', -150, 150],
    ['never leaves its frame', -5000, 560],
  ])('%s', (_, top, expected) => {
    expect(hiddenAbove(top, 600, 40)).toBe(expected);
  });
});
