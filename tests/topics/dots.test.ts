import { expect, it } from 'vitest';
import { placeDots } from '../../src/topics/dots.ts';

it('puts dots on a line from the least to the greatest, and equal ones on top of one another', () => {
  expect(placeDots([20, 10, 30, 20])).toEqual({
    dots: [
      { x: '50%', y: 20 },
      { x: '3%', y: 20 },
      { x: '97%', y: 20 },
      { x: '50%', y: 10 },
    ],
    height: 30,
    low: '3%',
    high: '97%',
  });
});
