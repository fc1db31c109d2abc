import { describe, expect, it } from 'vitest';
import { hasCome, isMoment, laterOf, splitMoment } from '../../src/domain/moment.ts';

describe('moment', () => {
  it.each([
    '2027-03-01',
    '2027-03-01T09:00+07:00',
    '2027-03-01T09:00Z',
    '2027-03-01T09:00:30-05:30',
    '2027-03-01T09:00:30.123Z',
    '2027-03-01T09:00-12:00',
    '2027-03-01T09:00-09:30',
    '2027-03-01T09:00+00:00',
    '2027-03-01T09:00+05:45',
    '2027-03-01T09:00+14:00',
    '2028-02-29T23:59:59Z',
  ])('is %s', (text) => {
    expect(isMoment(text)).toBe(true);
  });

  it.each([
    ['a day that is not', '2027-02-30'],
    ['a month', '2027-03'],
    ['an hour that is not', '2027-03-01T24:30Z'],
    ['a time without its offset', '2027-03-01T09:00'],
    ['an offset that is not', '2027-03-01T09:00+99:00'],
    ['an offset of almost a day', '2027-03-01T09:00-23:59'],
    ['an offset beyond the west end of the day', '2027-03-01T09:00-12:15'],
    ['an offset beyond the east end of the day', '2027-03-01T09:00+14:15'],
    ['an offset of odd minutes', '2027-03-01T09:00+07:07'],
    ['an offset less than nothing', '2027-03-01T09:00-00:00'],
    ['a second added to the day', '2027-03-01T23:59:60Z'],
    ['a minute that is not', '2027-03-01T09:60Z'],
    ['a leap day of a common year', '2027-02-29T09:00Z'],
    ['a day of a year that was not', '0000-03-01T09:00Z'],
    ['a day at the end of time', '9999-12-31'],
    ['a second without end', `2027-03-01T09:00:00.${'1'.repeat(1000)}Z`],
    ['two lines', '2027-03-01\n'],
    ['a time in small letters', '2027-03-01t09:00z'],
    ['digits of full width', '２０２７-03-01'],
    ['an hour alone', '2027-03-01T09+07:00'],
    ['a word', 'tomorrow'],
    ['nothing', ''],
  ])('is never %s', (_, text) => {
    expect(isMoment(text)).toBe(false);
  });

  it.each([
    ['2027-03-01', '2027-02-28T23:59Z', false],
    ['2027-03-01', '2027-03-01T00:00Z', true],
    ['2027-03-01', '2027-03-01', true],
    ['2027-03-01', '2027-02-28', false],
    ['2027-03-01T09:00+07:00', '2027-03-01T01:59Z', false],
    ['2027-03-01T09:00+07:00', '2027-03-01T02:00Z', true],
    ['2027-03-01T09:00+07:00', '2027-03-01', false],
    ['2027-03-01T09:00:59Z', '2027-03-01T09:00:00Z', true],
  ])('%s has come at %s: %s', (moment, now, come) => {
    expect(hasCome(moment, now)).toBe(come);
  });

  it('is later than another by its minute, not by how it is written', () => {
    const [early, late] = ['2027-03-01T09:00+07:00', '2027-03-01T03:00Z'];
    expect([laterOf(early, late), laterOf(late, early)]).toEqual([late, late]);
  });

  it.each([
    ['2027-03-01', { day: '2027-03-01' }],
    ['2027-03-01T09:00+07:00', { day: '2027-03-01', time: '09:00', offset: '+07:00' }],
    ['2027-03-01T09:00:10Z', { day: '2027-03-01', time: '09:00', offset: '' }],
  ])('%s has its parts', (moment, parts) => {
    expect(splitMoment(moment)).toEqual(parts);
  });
});
