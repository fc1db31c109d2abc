import { describe, expect, it } from 'vitest';
import { computeChange, computeRatio } from '../../src/browser/search/computed/change.ts';
import { unround } from '../../src/domain/unround.ts';
import { placeDots } from '../../src/browser/search/computed/chart.ts';

const point = (amount: number, more: object = {}) => ({
  amount,
  interval: { low: amount, high: amount },
  ...more,
});

describe('the change from one number to another', () => {
  it.each([
    [{ amount: 200 }, { amount: 50 }, [-75, -75]],
    [{ amount: 3 }, { amount: 4 }, [33.3, 33.3]],
    // Each end of a range may be the true number.
    [{ amount: 100, upper: 120 }, { amount: 60, upper: 90 }, [-50, -10]],
    [{ amount: 100 }, { amount: 50, upper: 100 }, [-50, 0]],
  ])('of %j to %j is %j per cent', (from, to, change) => {
    expect(computeChange(point(from.amount, from), point(to.amount, to))).toEqual(change);
  });

  it('is no finer than the rounding of the two allows', () => {
    const rounded = (amount: number) =>
      point(amount, { interval: unround(amount, undefined, 'mass') });
    expect(computeChange(rounded(132_000), rounded(270_000))).toEqual([105, 105]);
    expect(computeChange(rounded(132_111), rounded(270_222))).toEqual([104.5, 104.5]);
    expect(computeRatio(rounded(72_000), rounded(43_000))).toBe(1.7);
  });

  it.each(['more-than', 'less-than', 'at-least', 'up-to'] as const)(
    'is none where an end is a bound: %s',
    (qualifier) => {
      expect(computeChange(point(5, { qualifier }), point(4))).toBeUndefined();
      expect(computeChange(point(5), point(4, { qualifier }))).toBeUndefined();
    },
  );

  it('is none from nothing', () => {
    expect(computeChange(point(0), point(4))).toBeUndefined();
  });
});

describe('the dots of a series', () => {
  it('leave room for a year without a number, and stand higher for more', () => {
    const row = (label: string, amount: number) => ({
      label,
      amount,
      value: String(amount),
      marks: [],
      source: { title: '', address: '' },
    });
    const [first, second, third] = placeDots([row('2018', 10), row('2020', 30), row('2021', 20)]);
    expect(second!.x - first!.x).toBeCloseTo(2 * (third!.x - second!.x));
    expect(second!.y).toBeLessThan(third!.y);
    expect(third!.y).toBeLessThan(first!.y);
  });
});
