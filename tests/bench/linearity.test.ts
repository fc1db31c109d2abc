import { describe, expect, it } from 'vitest';
import { findSpread, findSteps, isConstant } from './linearity.ts';

const costs = [
  { size: 1_000, wall: 3, processor: 5, memory: 500 },
  { size: 2_000, wall: 5, processor: 8, memory: 600 },
  { size: 5_000, wall: 11, processor: 20, memory: 900 },
];

describe('the growth of a cost', () => {
  it('is what one more costs between two sizes that follow each other', () => {
    expect(findSteps(costs)).toEqual([
      { from: 1_000, to: 2_000, wall: 0.002, processor: 0.003, memory: 0.1 },
      { from: 2_000, to: 5_000, wall: 0.002, processor: 0.004, memory: 0.1 },
    ]);
  });

  it('has no steps where there is one size', () => {
    expect(findSteps(costs.slice(1, 2))).toEqual([]);
  });

  it.each([
    ['the same steps', [2, 2, 2], 0, true],
    ['steps a tenth apart', [2, 2.2, 2.1], 0.1, true],
    ['a step that is a quarter dearer', [2, 2.1, 2.5], 0.25, false],
    ['a step that is a quarter cheaper', [2.5, 2.4, 2], 0.25, false],
    ['a step that costs nothing', [2, 0], Infinity, false],
    ['a step that saves', [2, -1], Infinity, false],
  ])('with %s lies so far apart', (_, values, spread, isSteady) => {
    expect(findSpread(values)).toBeCloseTo(spread);
    expect(isConstant(values)).toBe(isSteady);
  });
});
