import { describe, expect, it } from 'vitest';
import { compute, derivation } from '../../src/domain/derivation.ts';

const rows = [
  { place: 'north', year: '2024', landed: 100.25 },
  { place: 'south', year: '2024', landed: 300 },
  { place: 'north', year: '2025', landed: 150 },
  { place: 'south', year: '2025', landed: 450 },
  { place: 'west', year: '2025', landed: undefined },
];
const of = (input: object) =>
  compute(derivation.parse({ dataset: 'd', column: 'landed', ...input }), rows);
const north = { place: 'north', year: 2025 };

describe('derivation', () => {
  it.each<[string, object, number | undefined]>([
    ['a cell as it is, unrounded', { rows: { place: 'north', year: 2024 } }, 100.25],
    ['a sum', { rows: { year: 2025 }, compute: 'sum' }, 600],
    ['a smallest value', { rows: { year: 2025 }, compute: 'min' }, 150],
    ['a largest value', { rows: { year: 2025 }, compute: 'max' }, 450],
    ['a share in per cent', { rows: north, of: { year: 2025 }, compute: 'share' }, 25],
    [
      'a change in per cent',
      { rows: north, of: { place: 'north', year: 2024 }, compute: 'change' },
      49.6,
    ],
    ['a ratio', { rows: { place: 'south', year: 2025 }, of: north, compute: 'ratio' }, 3],
    ['a count of rows with anything in them', { rows: { year: 2025 }, compute: 'count' }, 2],
    ['a count of none', { rows: { place: 'west' }, compute: 'count' }, 0],
    ['a rank, the largest first', { rows: north, of: { year: 2025 }, compute: 'rank' }, 2],
    [
      'decimals as asked',
      { rows: north, of: { place: 'north', year: 2024 }, compute: 'change', decimals: 3 },
      49.626,
    ],
    ['nothing of an empty cell', { rows: { place: 'west' } }, undefined],
    [
      'nothing where the base is empty',
      { rows: north, of: { place: 'west' }, compute: 'ratio' },
      undefined,
    ],
  ])('gives %s', (_, input, value) => {
    expect(of(input)).toBe(value);
  });
});
