import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/site/settings.ts';

describe('settings', () => {
  it.each([
    ['2026-11-24', '2026-11-24', '2026-11-24'],
    ['2026-11-24T23:30+07:00', '2026-11-24', '2026-11-24T23:30+07:00'],
  ])('take from BUILD_DATE %s the day %s and the minute %s', (date, today, now) => {
    expect(readSettings({ BUILD_DATE: date })).toMatchObject({ today, now });
  });

  it.each(['2026-11', '2026-02-30', '2026-11-24T09:00', 'today', ''])(
    'refuse "%s" as BUILD_DATE, and say how to write it',
    (date) => {
      expect(() => readSettings({ BUILD_DATE: date })).toThrow(
        `BUILD_DATE is "${date}". Write it as 2026-11-24 or 2026-11-24T09:30+07:00.`,
      );
    },
  );

  it('have one “now” for the whole of a build', () => {
    const { now, today } = readSettings({});
    expect(now).toBe(new Date(performance.timeOrigin).toISOString());
    expect(today).toBe(now.slice(0, 10));
  });

  it('are of the public edition unless they say otherwise', () => {
    expect(readSettings({}).edition).toBe('public');
    expect(readSettings({ EDITION: 'staff' }).edition).toBe('staff');
    expect(() => readSettings({ EDITION: 'Staff' })).toThrow('Set it to public or staff');
  });
});
