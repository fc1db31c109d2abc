import { expect, it } from 'vitest';
import { RecentResults } from '../../src/preview/recent-results.ts';

it('forgets results that two readings have not asked for', () => {
  const results = new RecentResults<number>();
  results.set('asked', 1);
  results.set('idle', 2);
  results.turn();
  expect(results.get('asked')).toBe(1);
  results.turn();
  expect(results.get('asked')).toBe(1);
  expect(results.get('idle')).toBeUndefined();
});
