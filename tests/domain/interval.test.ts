import { describe, expect, it } from 'vitest';
import { decimalsWithin, operateOnIntervals, roundTo } from '../../src/domain/interval.ts';
import { unround } from '../../src/domain/unround.ts';
import type { Operation } from '../../src/domain/operation.ts';

const tonnes = (value: number) => unround(value, undefined, 'mass');

describe('what a number may have been rounded from', () => {
  it.each([
    [43_000, 'mass', 42_500, 43_500],
    [2_870_000, 'mass', 2_865_000, 2_875_000],
    [1.51, 'mass', 1.505, 1.515],
    [7, 'mass', 6.5, 7.5],
    [0, 'mass', 0, 0],
    // Nobody publishes shares in tens.
    [70, 'proportion', 69.5, 70.5],
    [48.3, 'proportion', 48.25, 48.35],
    // Few things are counted.
    [20, 'count', 20, 20],
    [12_000, 'count', 11_500, 12_500],
    [-40, 'mass', -45, -35],
  ])('is told by the zeros of %d (%s)', (value, dimension, low, high) => {
    const interval = unround(value, undefined, dimension);
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });

  it.each([
    ['exact', 43_000, 43_000, 43_000],
    [{ to: 100 }, 43_000, 42_950, 43_050],
    [{ significant: 3 }, 43_000, 42_950, 43_050],
    [{ significant: 2 }, 0.051, 0.0505, 0.0515],
    [{ to: 10 }, 4, 0, 9],
  ] as const)('is as its publisher says: %j', (rounding, value, low, high) => {
    const interval = unround(value, rounding, 'mass');
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });
});

describe('an operation over rounded numbers', () => {
  const rows: [Operation, number[], number[], low: number, high: number][] = [
    ['sum', [2_600_000, 270_000], [], 2_815_000, 2_925_000],
    ['share', [270_000], [390_000], 67.09, 71.43],
    ['change', [1200], [1000], -23.33, 150],
    ['difference', [48.3], [44], 3.8, 4.8],
    ['ratio', [90], [30], 2.43, 3.8],
    ['min', [43_000, 72_000], [], 42_500, 43_500],
    ['max', [43_000, 72_000], [], 71_500, 72_500],
  ];
  it.each(rows)('%s of %j and %j lies between %d and %d', (name, own, base, low, high) => {
    const dimension = name === 'difference' ? 'points' : 'mass';
    const inputs = (values: number[]) =>
      values.map((value) => unround(value, undefined, dimension));
    const interval = operateOnIntervals(name, inputs(own), inputs(base))!;
    expect(interval.low).toBeCloseTo(low, 1);
    expect(interval.high).toBeCloseTo(high, 1);
  });

  it('moves a number that is in the rows and in the whole as one', () => {
    const part = tonnes(90);
    const interval = operateOnIntervals('share', [part], [part, tonnes(10)])!;
    expect(interval.low).toBeCloseTo((85 / (85 + 15)) * 100, 10);
    expect(interval.high).toBeCloseTo((95 / (95 + 5)) * 100, 10);
  });

  it('holds every result that its inputs may have', () => {
    const [own, base] = [[tonnes(31_000), tonnes(4200)], [tonnes(390_000)]];
    for (const operation of ['sum', 'share', 'change', 'difference', 'ratio'] as const) {
      const interval = operateOnIntervals(operation, own, base)!;
      for (const [a, b, c] of [0, 0.3, 1].flatMap((x) =>
        [0, 0.6, 1].flatMap((y) => [0, 0.5, 1].map((z) => [x, y, z] as const)),
      )) {
        const at = ({ low, high }: { low: number; high: number }, part: number) =>
          low + (high - low) * part;
        const exact = (value: number) => ({ low: value, high: value });
        const inside = operateOnIntervals(
          operation,
          [exact(at(own[0]!, a)), exact(at(own[1]!, b))],
          [exact(at(base[0]!, c))],
        )!;
        expect(inside.low).toBeGreaterThanOrEqual(interval.low - 1e-9);
        expect(inside.high).toBeLessThanOrEqual(interval.high + 1e-9);
      }
    }
  });

  it('has no bound where the base may be zero', () => {
    const zero = { low: 0, high: 9 };
    expect(operateOnIntervals('share', [tonnes(5)], [zero])).toBeUndefined();
  });

  it.each([
    ['is settled by numbers that are far apart', 31_000, [31_000, 13_000, 270_000], 2, 2],
    ['is open between equal numbers', 13_000, [13_000, 13_000, 270_000], 2, 3],
    ['is open between close ones', 13_000, [13_000, 13_400], 1, 2],
    ['is settled where two roundings only touch', 13_000, [13_000, 14_000], 2, 2],
  ])('a rank %s', (_, own, field, low, high) => {
    const inputs = field.map(tonnes);
    const mine = inputs[field.indexOf(own)]!;
    expect(operateOnIntervals('rank', [mine], inputs)).toEqual({ low, high });
  });
});

describe('what an interval allows to be written', () => {
  it.each([
    [{ low: 67.1, high: 71.4 }, 'proportion', 69.23, 69],
    [{ low: 20, high: 21.4 }, 'proportion', 20.7, 21],
    [{ low: 48.25, high: 48.35 }, 'proportion', 48.3, 48.3],
    // Whole per cent are read as what they are.
    [{ low: 30.4, high: 42.9 }, 'proportion', 36.4, 36],
    [{ low: 10, high: 60 }, 'proportion', 36.4, 40],
    [{ low: 39_915, high: 49_925 }, 'mass', 44_920, 45_000],
    [{ low: 2_815_000, high: 2_925_000 }, 'mass', 2_871_234, 2_870_000],
    [{ low: 5, high: 5 }, 'mass', 5.123456, 5.123456],
  ])('%j (%s): %d as %d', (interval, dimension, value, written) => {
    expect(roundTo(value, Math.min(decimalsWithin(interval, dimension), 6))).toBe(written);
  });
});
