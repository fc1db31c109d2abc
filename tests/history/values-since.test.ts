import { describe, expect, it } from 'vitest';
import { findValuesSince } from '../../src/history/values-since.ts';

const at = (day: string, value: number) => ({ day, value, unit: 'boats', qualifier: undefined });
const values = [at('2026-01-01', 1), at('2026-03-01', 2), at('2026-03-02', 3), at('2026-05-01', 4)];

describe('values since a day', () => {
  it.each([
    ['2025-12-31', '2026-01-01=1 2026-03-01=2 2026-03-02=3 2026-05-01=4'],
    ['2026-01-01', '2026-01-01=1 2026-03-01=2 2026-03-02=3 2026-05-01=4'],
    ['2026-02-01', '2026-02-01=1 2026-03-01=2 2026-03-02=3 2026-05-01=4'],
    ['2026-03-02', '2026-03-02=3 2026-05-01=4'],
    ['2026-04-01', '2026-04-01=3 2026-05-01=4'],
    ['2026-06-01', '2026-06-01=4'],
  ])('of %s are %s', (day, expected) => {
    const found = findValuesSince(values, day);
    expect(found.map((one) => `${one.day}=${String(one.value)}`).join(' ')).toBe(expected);
  });

  it('are none where there are none', () => {
    expect(findValuesSince([], '2026-01-01')).toEqual([]);
  });
});
