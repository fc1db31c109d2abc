import { describe, expect, it } from 'vitest';
import { computeChange } from '../../src/browser/search/computed/change.ts';
import { placeDots } from '../../src/browser/search/computed/chart.ts';

describe('the change from one number to another', () => {
  it.each([
    [{ amount: 200 }, { amount: 50 }, [-75, -75]],
    [{ amount: 3 }, { amount: 4 }, [33.3, 33.3]],
    // Each end of a range may be the true number.
    [{ amount: 100, upper: 120 }, { amount: 60, upper: 90 }, [-50, -10]],
    [{ amount: 100 }, { amount: 50, upper: 100 }, [-50, 0]],
  ])('of %j to %j is %j per cent', (from, to, change) => {
    expect(computeChange(from, to)).toEqual(change);
  });

  it.each(['more-than', 'less-than', 'at-least', 'up-to'] as const)(
    'is none where an end is a bound: %s',
    (qualifier) => {
      expect(computeChange({ amount: 5, qualifier }, { amount: 4 })).toBeUndefined();
      expect(computeChange({ amount: 5 }, { amount: 4, qualifier })).toBeUndefined();
    },
  );

  it('is none from nothing', () => {
    expect(computeChange({ amount: 0 }, { amount: 4 })).toBeUndefined();
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
