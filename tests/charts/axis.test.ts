import { describe, expect, it } from 'vitest';
import { createAxis } from '../../src/charts/axis.ts';

const axisOf = (values: number[], fromZero = true, fixedMax?: number) =>
  createAxis(values, String, { fromZero, fixedMax });
const ticksOf = (...options: Parameters<typeof axisOf>) =>
  axisOf(...options).ticks.map(({ value }) => value);

describe('axis', () => {
  const rows: [
    string,
    values: number[],
    fromZero: boolean,
    fixedMax: number | undefined,
    ticks: number[],
  ][] = [
    [
      'starts at zero where lengths are compared',
      [700, 1200],
      true,
      undefined,
      [0, 500, 1000, 1500],
    ],
    [
      'starts near the smallest value where places are compared',
      [62, 75],
      false,
      undefined,
      [60, 65, 70, 75],
    ],
    ['ends at a whole', [12, 70], true, 100, [0, 25, 50, 75, 100]],
    ['ends at the largest value where that is round', [100], true, undefined, [0, 25, 50, 75, 100]],
    ['reaches below zero', [-30, 50], true, undefined, [-40, -20, 0, 20, 40, 60]],
    ['holds large values', [3500000], true, undefined, [0, 1000000, 2000000, 3000000, 4000000]],
    ['holds small values', [0.07], true, undefined, [0, 0.02, 0.04, 0.06, 0.08]],
    ['writes no long fractions', [0.3], true, undefined, [0, 0.1, 0.2, 0.3]],
  ];
  it.each(rows)('%s', (_, values, fromZero, fixedMax, ticks) => {
    expect(ticksOf(values, fromZero, fixedMax)).toEqual(ticks);
  });

  it('writes its ticks as it is told', () => {
    const { ticks } = createAxis([40], (value) => `${value} t`, { fromZero: true });
    expect(ticks.map(({ text }) => text)).toEqual(['0 t', '10 t', '20 t', '30 t', '40 t']);
  });

  const spreads = [1, 3, 7, 11, 49, 99, 101, 123456, 3.5e9, 0.0004].flatMap((high) =>
    [0, 0.2, 0.9].map((part) => [high * part, high]),
  );
  it.each(spreads)('from %d to %d has three to seven ticks and room for both', (low, high) => {
    for (const fromZero of [true, false]) {
      const { min, max, ticks } = axisOf([low, high], fromZero);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(min).toBeLessThanOrEqual(low);
      expect(max).toBeGreaterThanOrEqual(high);
    }
  });

  it.each([
    ['zero', [0, 0], true],
    ['the same', [70, 70, 70], false],
    ['one alone', [2025], false],
  ])('has a length where all values are %s', (_, values, fromZero) => {
    const { min, max, ticks } = axisOf(values, fromZero);
    expect(max - min).toBeGreaterThanOrEqual(1);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
  });

  it('shows no tick beyond a whole that is not round', () => {
    expect(Math.max(...ticksOf([40], true, 90))).toBeLessThanOrEqual(90);
  });
});
