import { describe, expect, it } from 'vitest';
import { findChanges } from '../../src/views/value-changes.ts';

const past = (day: string, value: number) => ({ day, value, unit: 'tonnes' });

describe('changes of a figure', () => {
  it('are none where it was given once', () => {
    expect(findChanges('cod', [past('2025-01-01', 3)])).toEqual([]);
  });

  it('are from each value to the next, on the day of the next', () => {
    const values = [past('2025-01-01', 3), past('2025-02-01', 4), past('2025-03-01', 5)];
    expect(findChanges('cod', values)).toEqual([
      { id: 'cod', day: '2025-02-01', before: values[0], after: values[1] },
      { id: 'cod', day: '2025-03-01', before: values[1], after: values[2] },
    ]);
  });
});
