import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  fullDate,
  isLater,
  isPartialDate,
  partialDate,
} from '../../src/domain/partial-date.ts';

describe('partial date', () => {
  it.each(['2025', '2025-10', '2025-10-26', '2024-02-29', '1900', '1000', '2999-12-31'])(
    'may be %s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-1',
    '2025-02-29',
    '2025-04-31',
    '2025-02-30',
    '2025-10-32',
    '26/10/2025',
    '2025-10-26T00:00',
    ' 2025',
    '0000',
    '0204-01-01',
    '9999-12-31',
    '２０２５',
    '2025-10-26Z',
    '2025\n',
  ])('is never %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('reads a year that YAML took for a number', () => {
    expect(partialDate.parse(2025)).toBe('2025');
  });

  it.each([2025.1, 25, null, true])('refuses %j', (value) => {
    expect(partialDate.safeParse(value).success).toBe(false);
  });

  it('sorts a year before its months and a month before its days', () => {
    const dates = ['2025-10-26', '2025', '2026', '2025-10', '2024-12-31'];
    expect(dates.sort(comparePartialDates)).toEqual([
      '2024-12-31',
      '2025',
      '2025-10',
      '2025-10-26',
      '2026',
    ]);
  });

  it('compares equal dates as equal', () => {
    expect(comparePartialDates('2025-10', '2025-10')).toBe(0);
  });
});

describe('a date that is later than another', () => {
  it.each([
    ['2025-10-27', '2025-10-26', true],
    ['2025-10-26', '2025-10-26', false],
    ['2025-10-25', '2025-10-26', false],
    ['2025-11', '2025-10-26', true],
    ['2025-10', '2025-10-26', false],
    ['2025-10-26', '2025-10', false],
    ['2025-11-01', '2025-10', true],
    ['2026', '2025-12-31', true],
    ['2025-12-31', '2025', false],
  ])('%s than %s is so as far as both are known: %s', (date, other, expected) => {
    expect(isLater(date, other)).toBe(expected);
  });
});

describe('full date', () => {
  it('is known to the day', () => {
    expect(fullDate.parse('2025-10-26')).toBe('2025-10-26');
  });

  it.each([
    ['2025-10', 'Write a real date as 2025-10-26'],
    ['2025-02-29', 'Write a real date as 2025-10-26'],
    [2025, 'Write a date as 2025-10-26'],
  ])('refuses %j and says how to write it', (value, message) => {
    expect(fullDate.safeParse(value).error?.issues[0]?.message).toBe(message);
  });
});
