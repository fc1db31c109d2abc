import { describe, expect, it } from 'vitest';
import { findShort } from '../support/expect-slip.ts';
import { copyFixture } from '../support/fixture-copy.ts';

const herring = (year: number, place = 'NTH') =>
  `{ place: ${place}, species: herring, year: ${year} }`;

/** Problems where a fact is computed so from the landings of herring, after more changes to the content. */
async function find(
  from: string,
  unit: string,
  change: (copy: ReturnType<typeof copyFixture>) => void = () => {},
) {
  const copy = copyFixture();
  copy.append(
    'facts/stocks.yaml',
    `
computed:
  label: { en: What is computed, fr: Calcul }
  from: { dataset: landings, column: landed, ${from} }
  unit: ${unit}
  asOf: 2025
  source: pelagia-landings-2026
  where: Table 1
  theme: stocks
  reviewBy: '2027-03-31'
`,
  );
  change(copy);
  return findShort(copy);
}

const share = `rows: ${herring(2025)}, compute: share, of: { species: herring, year: 2025 }`;

describe('a computed figure', () => {
  it('is written no finer than the rounding of its rows allows', async () => {
    const problems = await find(`${share}, decimals: 1`, 'percent');
    expect(problems).toEqual([
      {
        position: expect.stringMatching(/^false-precision facts\/stocks.yaml:/) as string,
        hint: 'Write decimals: 0',
      },
    ]);
    expect(await find(`${share}, decimals: 0`, 'percent')).toEqual([]);
  });

  it('may be finer where the publisher says that its numbers are', async () => {
    const state = (copy: ReturnType<typeof copyFixture>) =>
      copy.replace(
        'data/landings.yaml',
        'unit: tonnes, optional: true }',
        'unit: tonnes, rounding: { to: 1 }, optional: true }',
      );
    expect(await find(`${share}, decimals: 1`, 'percent', state)).toEqual([]);
    expect(await find(`${share}, decimals: 3`, 'percent', state)).toHaveLength(1);
  });

  it('is no rank that rounding leaves open', async () => {
    const rank = `compute: rank, of: { species: herring, year: 2024 }`;
    const close = (copy: ReturnType<typeof copyFixture>) =>
      copy.replace('data/landings.csv', 'EST,herring,2024,700', 'EST,herring,2024,1090');
    expect(await find(`rows: ${herring(2024)}, ${rank}`, 'number')).toEqual([]);
    expect(await find(`rows: ${herring(2024)}, ${rank}`, 'number', close)).toEqual([
      {
        position: expect.stringMatching(/^unsettled-rank /) as string,
        hint: expect.stringContaining('about equal') as string,
      },
    ]);
  });

  it('has a base that cannot be zero', async () => {
    const state = (copy: ReturnType<typeof copyFixture>) =>
      copy.replace(
        'data/landings.yaml',
        'unit: tonnes, optional: true }',
        'unit: tonnes, rounding: { to: 3000 }, optional: true }',
      );
    const problems = await find(
      `rows: ${herring(2025)}, compute: ratio, of: ${herring(2024)}`,
      'number',
      state,
    );
    expect(problems.map(({ position }) => position.split(' ')[0])).toContain('open-interval');
  });
});

describe('the unit of a result', () => {
  it.each([
    ['a share in tonnes', share, 'tonnes', 'Write the id of one in per cent'],
    ['a sum in euros', `rows: ${herring(2025)}, compute: sum`, 'eur', 'Write unit: tonnes'],
    [
      'a rank in tonnes',
      `rows: ${herring(2025)}, compute: rank, of: { year: 2025 }`,
      'tonnes',
      'Write the id of a plain number',
    ],
    [
      'tonnes converted to euros',
      `rows: ${herring(2025)}, convert: { factor: 2, reason: { en: A price, fr: Prix } }`,
      'eur',
      'Remove convert, or name a unit of the same dimension',
    ],
  ])('is refused: %s', async (_, from, unit, hint) => {
    const problems = await find(from, unit);
    expect(problems).toEqual([{ position: expect.stringMatching(/^wrong-unit /) as string, hint }]);
  });

  it.each([
    ['difference', 'percent', ['wrong-unit']],
    ['difference', 'points', []],
    ['change', 'percent', ['wrong-unit']],
  ])('tells per cent and percentage points apart: %s in %s', async (compute, unit, kinds) => {
    const problems = await find(
      `rows: { species: herring, survey: nets }, compute: ${compute}, of: { species: herring, survey: sonar }, decimals: -1`,
      unit,
      (copy) => {
        copy.replace(
          'facts/stocks.yaml',
          'dataset: landings, column: landed, rows: { species',
          'dataset: stock-estimates, column: margin, rows: { species',
        );
        copy.append(
          'units.yaml',
          'points: { style: quantity, name: { en: Points, fr: Points }, dimension: points, text: { en: { one: point, other: points }, fr: { one: point, many: points, other: points } } }\n',
        );
      },
    );
    expect(problems.map(({ position }) => position.split(' ')[0])).toEqual(kinds);
  });

  it('follows a declared conversion', async () => {
    const kilograms = (copy: ReturnType<typeof copyFixture>) =>
      copy.append(
        'units.yaml',
        'kilograms: { style: quantity, name: { en: Kilograms, fr: Kilogrammes }, dimension: mass, text: { en: { one: kilogram, other: kilograms }, fr: { one: kilogramme, many: de kilogrammes, other: kilogrammes } } }\n',
      );
    const from = `rows: ${herring(2025)}, convert: { factor: 1000, reason: { en: A tonne is that many kilograms, fr: Une tonne } }`;
    expect(await find(from, 'kilograms', kilograms)).toEqual([]);
  });

  it('is of a dimension', async () => {
    const copy = copyFixture();
    copy.replace('units.yaml', '  dimension: mass\n', '');
    copy.replace('units.yaml', '  dimension: money/count', '');
    copy.replace('units.yaml', 'dimension: time', 'dimension: patience');
    const problems = await findShort(copy);
    expect(problems.map(({ position }) => position)).toEqual(
      [
        expect.stringContaining('missing-field units.yaml') as string,
        expect.stringContaining('invalid-field units.yaml') as string,
        expect.stringContaining('missing-field units.yaml') as string,
      ].map(() => expect.stringContaining('units.yaml') as string),
    );
    expect(problems.map(({ hint }) => hint).join()).toContain('such as mass/time');
  });

  it('is on one basis', async () => {
    const copy = copyFixture();
    copy.replace(
      'data/landings.yaml',
      'unit: tonnes, optional: true }',
      'unit: tonnes, basis: species, optional: true }',
    );
    copy.replace(
      'facts/stocks.yaml',
      'compute: change\n    of: { place: NTH, species: herring, year: 2023 }',
      'compute: change\n    of: { place: NTH, species: cod, year: 2023 }',
    );
    expect((await findShort(copy)).map(({ position }) => position.split(' ')[0])).toEqual([
      'mixed-basis',
    ]);
  });
});

describe('a quotation', () => {
  const quote = async (unit: string, value: number, words: string) => {
    const copy = copyFixture();
    copy.append(
      'units.yaml',
      'aud: { style: currency, name: { en: Australian dollars, fr: Dollars australiens }, currency: AUD }\nusd: { style: currency, name: { en: US dollars, fr: Dollars américains }, currency: USD }\npoints: { style: quantity, name: { en: Points, fr: Points }, dimension: points, text: { en: { one: point, other: points }, fr: { one: point, many: points, other: points } } }\n',
    );
    copy.append(
      'facts/stocks.yaml',
      `
quoted:
  label: { en: What is quoted, fr: Citation }
  value: ${value}
  unit: ${unit}
  asOf: 2025
  source: pelagia-survey
  where: p. 1
  quote: '${words}'
  theme: stocks
  reviewBy: '2027-03-31'
`,
    );
    return (await findShort(copy)).map(({ position }) => position.split(' ')[0]);
  };

  it.each([
    ['aud', 500_000_000, 'estimates at $500m', ['wrong-unit']],
    ['aud', 500_000_000, 'estimates at [A]$500m', []],
    ['aud', 500_000_000, 'A$500m, or $330m', []],
    ['aud', 500_000_000, 'AUD 500 million', []],
    ['aud', 500_000_000, '500 million Australian dollars', []],
    ['usd', 500_000_000, 'estimates at $500m', []],
    ['usd', 500_000_000, 'estimates at A$500m', ['wrong-unit']],
    ['usd', 500_000_000, 'estimates at €500m', ['wrong-unit']],
    ['percent', 12, 'rose by 12 percentage points', ['wrong-unit']],
    ['points', 12, 'rose by 12 percentage points', []],
    ['points', 12, 'rose by 12%', ['wrong-unit']],
    ['tonnes', 12, 'rose by 12%', ['wrong-unit']],
    ['percent', 12, 'of 300 boats', []],
  ])('under %s, %d: “%s”', async (unit, value, words, kinds) => {
    expect(await quote(unit, value, words)).toEqual(kinds);
  });
});
