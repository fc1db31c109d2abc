import { describe, expect, it } from 'vitest';
import { findShort } from '../support/expect-slip.ts';
import { copyFixture } from '../support/fixture-copy.ts';

/** Problems where a fact is typed in with this label, value and year. */
async function problemsWith(label: string, value: number, asOf = 2025, more = '') {
  const copy = copyFixture();
  copy.append(
    'facts/stocks.yaml',
    `
typed:
  label: { en: '${label}', fr: Débarquements }
  value: ${value}
  unit: tonnes
  asOf: ${asOf}
  source: pelagia-survey
  where: p. 1
  theme: stocks
  reviewBy: '2027-03-31'
${more}`,
  );
  return (await findShort(copy)).map(({ position, hint }) => [position.split(' ')[0], hint]);
}

const label = 'Herring landed on North Island';
const mend = expect.stringContaining('Take the value from there with "from"') as string;

describe('typed value', () => {
  it('contradicts a row of the same measure, place and year', async () => {
    expect(await problemsWith(label, 1300)).toEqual([['contradicts-data', mend]]);
  });

  it.each([
    ['agrees with the row', label, 1200],
    ['is of another place', 'Herring landed on an island', 1300],
    ['measures something else', 'Shark landed on North Island', 1300],
    ['is of another year', label, 1300, 2022],
    ['is a bound', label, 1300, 2025, '  qualifier: about\n'],
    [
      'stands beside it in a contested fact',
      label,
      1300,
      2025,
      '  contested:\n    definition: { en: A, fr: A }\n    reason: { en: B, fr: B }\n    others:\n      - { definition: { en: C, fr: C }, from: { dataset: landings, rows: { place: NTH, species: herring, year: 2025 }, column: landed }, asOf: 2025, source: pelagia-survey, where: p. 1 }\n',
    ],
  ])('stands where it %s', async (_, ...fact) => {
    expect(await problemsWith(...(fact as [string, number]))).toEqual([]);
  });
});
