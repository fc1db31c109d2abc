import { describe, expect, it } from 'vitest';
import { createDotStrip } from '../../src/charts/dot-strip.ts';

const rivals = (...stated: [value: number, publisher: string][]) =>
  stated.map(([value, publisher]) => ({ value, publisher }));
const places = (...stated: [value: number, publisher: string][]) =>
  createDotStrip(rivals(...stated)).map(({ at, level, look }) => [at, level, look]);

describe('dot strip of rival figures', () => {
  it('runs from the lowest to the highest, the first preferred', () => {
    expect(places([20, 'a'], [10, 'b'], [30, 'c'])).toEqual([
      [50, 0, 'preferred'],
      [5, 0, 'rival'],
      [95, 0, 'rival'],
    ]);
  });

  it('has one dot for a number that one publisher gives twice', () => {
    expect(places([10, 'a'], [20, 'b'], [20, 'b'])).toHaveLength(2);
  });

  it('stacks what two publishers give alike', () => {
    const dots = places([10, 'a'], [20, 'b'], [20, 'c'], [20.1, 'd']);
    expect(dots.map(([, level]) => level)).toEqual([0, 0, 1, 2]);
  });

  it('stands in the middle where all are one number', () => {
    expect(places([10, 'a'], [10, 'b'])).toEqual([
      [50, 0, 'preferred'],
      [50, 1, 'rival'],
    ]);
  });

  it('tells what measures something else', () => {
    const [, other] = createDotStrip([
      { value: 1, publisher: 'a' },
      { value: 2, publisher: 'a', isOther: true },
    ]);
    expect(other?.look).toBe('other');
  });
});
