import { describe, expect, it } from 'vitest';
import type { PastValue, Reach } from '../../src/history/fact-history.ts';
import { findFirstShown, readRecordDates } from '../../src/views/record-dates.ts';
import { readSound } from '../support/fixture-library.ts';

const valuesOf = (...days: string[]) =>
  days.map((day, value): PastValue => ({ day, value, unit: 'percent' }));
const whole: Reach = { kind: 'complete', day: '2026-01-01' };
const cut: Reach = { kind: 'since', day: '2026-03-01', gap: 'shallow' };

describe('the days of a record', () => {
  it.each([
    ['were never changed', whole, ['2026-01-01'], '2026-01-01', '2026-01-01'],
    [
      'were changed twice',
      whole,
      ['2026-01-01', '2026-02-02', '2026-04-05'],
      '2026-01-01',
      '2026-04-05',
    ],
    ['are older than this copy', cut, ['2026-03-01', '2026-04-05'], undefined, '2026-04-05'],
    ['are younger than this copy begins', cut, ['2026-03-02'], '2026-03-02', '2026-03-02'],
  ])('are read of values that %s', (_, reach, days, published, changed) => {
    expect(readRecordDates(valuesOf(...days), reach)).toEqual({ published, changed });
  });

  it('are not read where there is no history', () => {
    expect(readRecordDates([], { kind: 'unavailable', gap: 'not-committed' })).toBeUndefined();
  });
});

describe('a record without a history', () => {
  const firstShown = async (id: string, today: string) => {
    return findFirstShown(id, await readSound(), today);
  };

  it('was there when the first page that shows it got its text', async () => {
    // The note on the quota shows it since its change of April; the briefing is younger.
    expect(await firstShown('herring-share', '2026-11-23')).toBe('2026-04-02');
  });

  it('is of the day of the build where no page shows it, or none does yet', async () => {
    expect(await firstShown('boat-count', '2026-11-23')).toBe('2026-11-23');
    expect(await firstShown('whole-catch', '2026-11-01')).toBe('2026-11-01');
  });
});
