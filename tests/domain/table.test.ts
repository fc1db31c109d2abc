import { describe, expect, it } from 'vitest';
import { rowsOfTable, table } from '../../src/domain/table.ts';
import { landings } from '../support/datasets.ts';

const dataset = landings([
  { place: 'NTH', species: 'cod', year: '2024', landed: 9 },
  { place: 'EST', species: 'cod', year: '2024', landed: 100 },
  { place: 'WST', species: 'eel', year: '2025', landed: undefined },
  { place: 'STH', species: 'eel', year: '2025', landed: 50 },
]);
const placesIn = (change: object) => {
  const base = { dataset: 'landings', title: { en: 'Landings' }, columns: ['place', 'landed'] };
  return rowsOfTable(table.parse({ ...base, ...change }), dataset).map(({ place }) => place);
};

describe('rows of a table', () => {
  it.each([
    ['as the file has them', {}, ['NTH', 'EST', 'WST', 'STH']],
    ['by size', { sort: 'landed' }, ['WST', 'NTH', 'STH', 'EST']],
    ['the largest first, the empty last', { sort: '-landed' }, ['EST', 'STH', 'NTH', 'WST']],
    ['by alphabet', { sort: 'place' }, ['EST', 'NTH', 'STH', 'WST']],
    ['the first of those sorted', { sort: '-landed', limit: 2 }, ['EST', 'STH']],
    ['only those selected', { rows: { species: 'cod' } }, ['NTH', 'EST']],
  ])('stand %s', (_, change, places) => {
    expect(placesIn(change)).toEqual(places);
  });
});
