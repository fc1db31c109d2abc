import { describe, expect, it } from 'vitest';
import { findNumbers, readScaleWords } from '../../../src/search/words/numbers.ts';

const scales = readScaleWords(['en-GB', 'vi-VN', 'fr-FR']);
const read = (text: string) => findNumbers(text, scales).map(({ values }) => values);

describe('numbers of a text', () => {
  it.each([
    ['70%', [[70]]],
    ['70 %', [[70]]],
    ['705', [[705]]],
    ['12500', [[12500]]],
    ['12,500', [[12500, 12.5]]],
    ['12.500', [[12500, 12.5]]],
    ['1,234,567', [[1234567]]],
    ['1.234.567,8', [[1234567.8]]],
    ['12\u00a0500 tonnes', [[12500]]],
    ['3.5 million tonnes', [[3_500_000]]],
    ['3,5 triệu tấn', [[3_500_000]]],
    ['3,5 trieu', [[3_500_000]]],
    ['3.5m', [[3_500_000]]],
    ['22tr', [[22_000_000]]],
    ['A$1.8bn', [[1_800_000_000]]],
    ['12k tonnes', [[12_000]]],
    ['12mm', []],
    ['MP25', []],
    ['5 millions de tonnes', [[5_000_000]]],
    ['2 tỷ đô la', [[2e9]]],
    ['1.1 million', [[1_100_000]]],
    ['in 2024 and 2025', [[2024], [2025]]],
    ['MP25 and Q3', []],
  ])('reads %s', (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it('takes the scale and the per cent sign into the number', () => {
    const [share, amount] = findNumbers('70% of 3.5 million', scales);
    expect(share).toMatchObject({ start: 0, end: 3, isPercent: true });
    expect(amount).toMatchObject({ start: 7, end: 18, isPercent: false });
  });
});

describe('a share', () => {
  it.each(['70%', '70 %', '70 per cent', '70 percent', '70 phần trăm', '70 phan tram'])(
    'is known as %s',
    (text) => {
      expect(findNumbers(text, scales)).toMatchObject([{ values: [70], isPercent: true }]);
    },
  );

  it.each(['70 percentiles', '70 persons', '70'])('is not %s', (text) => {
    expect(findNumbers(text, scales)[0]?.isPercent).toBe(false);
  });
});
