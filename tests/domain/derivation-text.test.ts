import { describe, expect, it } from 'vitest';
import { derivation } from '../../src/domain/derivation.ts';
import { describeDerivation } from '../../src/domain/derivation-text.ts';
import { getStrings } from '../../src/strings/index.ts';
import { cellContext, landings } from '../support/datasets.ts';

const places = ['NTH', 'EST', 'STH', 'WST', 'FAR', 'OFF'];
const dataset = landings(
  places.map((place) => ({
    place,
    species: 'cod',
    year: '2025',
    landed: place === 'OFF' ? undefined : 10,
    source: 'office',
  })),
  { sourceColumn: 'source' },
);
const describeIt = (input: object) =>
  describeDerivation(
    derivation.parse({ dataset: 'landings', column: 'landed', ...input }),
    dataset,
    cellContext,
    getStrings('en').figure,
  );

describe('text of a derivation', () => {
  it.each<[string, object, string | undefined]>([
    ['nothing of a cell', { rows: { place: 'NTH' } }, undefined],
    [
      'the rows of a sum',
      { rows: { place: ['NTH', 'EST'], year: 2025 }, compute: 'sum' },
      'Sum of Landed (Tonnes) (NTH and EST, 2025)',
    ],
    [
      'nothing of the source of its rows',
      { rows: { place: 'NTH', source: 'office' }, compute: 'sum' },
      'Sum of Landed (Tonnes) (NTH)',
    ],
    [
      'what is counted',
      { rows: { year: 2025 }, column: 'place', compute: 'count' },
      'Number of rows, Island (2025)',
    ],
    [
      'once what both selections ask for',
      { rows: { place: 'NTH', year: 2025 }, of: { place: 'EST', year: 2025 }, compute: 'ratio' },
      'Landed (Tonnes): NTH, 2025 divided by EST',
    ],
    [
      'only the length of a long list, and the rows without a number',
      { rows: { place: 'NTH', year: 2025 }, of: { place: places, year: 2025 }, compute: 'rank' },
      'Landed (Tonnes): place of NTH, 2025 among 6 places, the largest first. Rows without a number left out: 1',
    ],
  ])('says %s', (_, input, text) => {
    expect(describeIt(input)).toBe(text);
  });
});
