import { describe, expect, it } from 'vitest';
import { claim } from '../../src/domain/claim.ts';
import { isFault, type Item } from '../../src/domain/claim-item.ts';
import { evaluateClaim } from '../../src/domain/claim-result.ts';
import type { Row } from '../../src/domain/selection.ts';

/** An item whose number lies within `open` to either side. */
const item = (row: Row, value: number, open = 0, isTotal = false): Item => ({
  row,
  value,
  interval: { low: value - open, high: value + open },
  contested: [],
  isTotal,
});

const boats = (north: number, east: number, south: number, open = 0): Item[] => [
  item({ place: 'north' }, north, open),
  item({ place: 'east' }, east, open),
  item({ place: 'south' }, south, open),
  item({ place: 'all' }, north + east + south, 0, true),
];

const years = (numbers: readonly number[], open = 0): Item[] =>
  numbers.map((value, at) => item({ place: 'north', year: 2020 + at }, value, open));

/** Two numbers for each of three islands, 2020 and 2025. */
const pairs = (numbers: readonly (readonly [number, number])[], open = 0): Item[] =>
  numbers.flatMap(([before, after], at) => {
    const place = ['north', 'east', 'south'][at]!;
    return [item({ place, year: 2020 }, before, open), item({ place, year: 2025 }, after, open)];
  });

const north = { place: 'north' };
const move = { from: { year: 2020 }, to: { year: 2021 } };
const test = { says: 'rises', from: { year: 2020 }, to: { year: 2025 } };
const exceptSouth = { except: { place: 'south' } };

/** The verdict, or the field at fault; the data are named, as a claim must. */
function tell(given: object, items: readonly Item[]): string {
  const record = claim.parse({ dataset: 'boats', column: 'count', ...given });
  const findFact = (id: string) => (id === 'limit' ? item({ fact: id }, 10, 1) : undefined);
  const result = evaluateClaim(record, { items, leftOut: 0, findFact });
  return isFault(result) ? `${result.kind} ${result.path.join('.')}` : result.verdict;
}

type Row3 = [name: string, given: object, items: Item[], verdict: string];

const largest = { says: 'largest', subject: north };
const two = { says: 'largest', subject: { place: ['north', 'east'] } };
const smallest = { says: 'smallest', subject: { place: 'south' } };
const second = { says: 'rank', subject: { place: 'east' }, rank: 2 };
const more = (than: unknown, times?: number) => ({
  says: 'more-than',
  subject: north,
  than,
  ...(times && { times }),
});
const half = { says: 'at-least-half', subject: north };
const growth = { ...half, of: { place: 'all' }, ...move };
const grown = (north: number, all: number, open = 0): Item[] => [
  item({ place: 'north', year: 2020 }, 10, open),
  item({ place: 'north', year: 2021 }, north, open),
  item({ place: 'all', year: 2020 }, 100, open, true),
  item({ place: 'all', year: 2021 }, all, open, true),
];
const above = { where: { above: 10 } };
const first = { says: 'first-since', subject: { year: 2023 }, along: 'year', ...above };
const record = { says: 'first-since', subject: { year: 2023 }, along: 'year', is: 'largest' };

const rows: Row3[] = [
  ['largest: above all others', largest, boats(30, 20, 10), 'true'],
  ['largest: another is above', largest, boats(15, 20, 10), 'false'],
  ['largest: a tie of exact numbers', largest, boats(20, 20, 10), 'false'],
  ['largest: roundings overlap', largest, boats(21, 20, 10, 1), 'open'],
  ['largest: roundings meet in one number', largest, boats(22, 20, 10, 1), 'true'],
  ['largest: two rows above the third', two, boats(30, 20, 10), 'true'],
  ['largest: one of two is below', two, boats(30, 5, 10), 'false'],
  ['largest: alone', largest, boats(30, 20, 10).slice(0, 1), 'unfit-claim rows'],
  [
    'largest: not among the rows',
    { ...largest, subject: { place: 'west' } },
    boats(3, 2, 1),
    'unfit-claim subject',
  ],
  ['smallest: below all others', smallest, boats(30, 20, 10), 'true'],
  ['smallest: another is below', smallest, boats(30, 5, 10), 'false'],
  ['smallest: roundings overlap', smallest, boats(30, 11, 10, 1), 'open'],
  ['rank: second', second, boats(30, 20, 10), 'true'],
  ['rank: first', second, boats(10, 20, 10), 'false'],
  ['rank: either', second, boats(21, 20, 10, 1), 'open'],
  ['rank: outside of what is open', { ...second, rank: 3 }, boats(21, 20, 10, 1), 'false'],
  ['rank: from the smallest', { ...second, order: 'smallest' }, boats(30, 20, 10), 'true'],
  ['rises', { says: 'rises', ...move }, years([10, 20]), 'true'],
  ['rises: falls', { says: 'rises', ...move }, years([20, 10]), 'false'],
  ['rises: within rounding', { says: 'rises', ...move }, years([10, 11], 1), 'open'],
  ['rises: a year is not there', { says: 'rises', ...move }, years([10]), 'unfit-claim to'],
  ['falls', { says: 'falls', ...move }, years([20, 10]), 'true'],
  ['falls: rises', { says: 'falls', ...move }, years([10, 20]), 'false'],
  ['falls: within rounding', { says: 'falls', ...move }, years([11, 10], 1), 'open'],
  ['doubles', { says: 'doubles', ...move }, years([10, 25], 1), 'true'],
  ['doubles: not quite', { says: 'doubles', ...move }, years([10, 19]), 'false'],
  ['doubles: within rounding', { says: 'doubles', ...move }, years([10, 20], 1), 'open'],
  ['doubles: from zero', { says: 'doubles', ...move }, years([0, 20]), 'unfit-claim from'],
  [
    'doubles: from what may be zero',
    { says: 'doubles', ...move },
    years([1, 20], 1),
    'open-interval from',
  ],
  ['halves', { says: 'halves', ...move }, years([25, 10], 1), 'true'],
  ['halves: not quite', { says: 'halves', ...move }, years([20, 11]), 'false'],
  ['halves: within rounding', { says: 'halves', ...move }, years([20, 10], 1), 'open'],
  ['more than other rows', more({ place: 'east' }), boats(30, 20, 10), 'true'],
  ['more than other rows: less', more({ place: 'east' }), boats(10, 20, 10), 'false'],
  ['more than a number, within rounding', more(30), boats(30, 20, 10, 1), 'open'],
  ['more than a fact', more('limit'), boats(30, 20, 10), 'true'],
  ['more than a fact without a number', more('other'), boats(30, 20, 10), 'unfit-claim than'],
  ['more than twice', more({ place: 'south' }, 2), boats(30, 20, 10), 'true'],
  ['more than three times', more({ place: 'south' }, 3), boats(30, 20, 10), 'false'],
  ['less than', { ...more({ place: 'east' }), says: 'less-than' }, boats(10, 20, 10), 'true'],
  [
    'less than: more',
    { ...more({ place: 'east' }), says: 'less-than' },
    boats(30, 20, 10),
    'false',
  ],
  ['less than: within rounding', { ...more(30), says: 'less-than' }, boats(30, 20, 10, 1), 'open'],
  ['half of all rows', half, boats(30, 20, 10), 'true'],
  ['half of all rows: less', half, boats(29, 20, 10), 'false'],
  ['half of all rows: within rounding', half, boats(30, 20, 10, 1), 'open'],
  ['half of a total', { ...half, of: { place: 'all' } }, boats(31, 20, 10), 'true'],
  ['half of nothing', half, boats(0, 0, 0), 'unfit-claim of'],
  ['half of the growth', growth, grown(30, 130), 'true'],
  ['half of the growth: less', growth, grown(20, 130), 'false'],
  ['half of the growth: within rounding', growth, grown(25, 130, 2), 'open'],
  ['half of the growth: none', growth, grown(25, 90), 'unfit-claim of'],
  ['every', { says: 'every', where: { above: 5 } }, boats(30, 20, 10), 'true'],
  ['every: one fails', { says: 'every', ...above }, boats(30, 20, 10), 'false'],
  ['every: one is open', { says: 'every', ...above }, boats(30, 20, 10, 1), 'open'],
  ['every but one', { says: 'every', ...above, ...exceptSouth }, boats(30, 20, 10), 'true'],
  [
    'every but one that meets it too',
    { says: 'every', where: { above: 5 }, ...exceptSouth },
    boats(30, 20, 10),
    'false',
  ],
  [
    'every group',
    { says: 'every', each: 'place', test },
    pairs([
      [1, 2],
      [1, 3],
      [1, 4],
    ]),
    'true',
  ],
  [
    'every group: one fails',
    { says: 'every', each: 'place', test },
    pairs([
      [1, 2],
      [1, 3],
      [4, 1],
    ]),
    'false',
  ],
  [
    'every group but one',
    { says: 'every', each: 'place', test, ...exceptSouth },
    pairs([
      [1, 2],
      [1, 3],
      [4, 1],
    ]),
    'true',
  ],
  ['none', { says: 'none', where: { above: 30 } }, boats(30, 20, 10), 'true'],
  ['none: one does', { says: 'none', where: { 'at-least': 30 } }, boats(30, 20, 10), 'false'],
  ['none: one is open', { says: 'none', where: { above: 30 } }, boats(30, 20, 10, 1), 'open'],
  [
    'only',
    { says: 'only', where: { below: 15 }, subject: { place: 'south' } },
    boats(30, 20, 10),
    'true',
  ],
  [
    'only: another too',
    { says: 'only', where: { 'at-most': 20 }, subject: { place: 'south' } },
    boats(30, 20, 10),
    'false',
  ],
  [
    'only: another is open',
    { says: 'only', where: { below: 20 }, subject: { place: 'south' } },
    boats(30, 20, 10, 1),
    'open',
  ],
  [
    'only: no other is left',
    { says: 'only', where: { above: 0 }, subject: {} },
    boats(30, 20, 10),
    'unfit-claim subject',
  ],
  [
    'only: one group',
    { says: 'only', each: 'place', test: { ...test, says: 'falls' }, subject: { place: 'south' } },
    pairs([
      [1, 2],
      [1, 3],
      [4, 1],
    ]),
    'true',
  ],
  ['count', { says: 'count', count: 2, ...above }, boats(30, 20, 10), 'true'],
  ['count: other', { says: 'count', count: 3, ...above }, boats(30, 20, 10), 'false'],
  ['count: open', { says: 'count', count: 2, ...above }, boats(30, 20, 10, 1), 'open'],
  ['count of the rows, totals left out', { says: 'count', count: 3 }, boats(30, 20, 10), 'true'],
  ['count of cells', { says: 'count', count: 1, where: north }, boats(30, 20, 10), 'true'],
  ['first since', { ...first, since: 2020 }, years([12, 8, 9, 11]), 'true'],
  ['first since: one between', { ...first, since: 2020 }, years([12, 8, 11, 11]), 'false'],
  ['first since: not so then', { ...first, since: 2020 }, years([9, 8, 9, 11]), 'false'],
  ['first since: open between', { ...first, since: 2020 }, years([13, 8, 9, 13], 1), 'true'],
  ['first since: open', { ...first, since: 2020 }, years([13, 8, 10, 13], 1), 'open'],
  ['first of all', first, years([9, 8, 9, 11]), 'true'],
  ['first of all: not', first, years([12, 8, 9, 11]), 'false'],
  ['largest since', { ...record, since: 2020 }, years([12, 8, 9, 11]), 'true'],
  ['largest since: later', { ...record, since: 2020 }, years([12, 8, 13, 11]), 'false'],
  ['largest since: within rounding', { ...record, since: 2020 }, years([14, 8, 11, 12], 1), 'open'],
  [
    'first since a year that is not there',
    { ...first, since: 2019 },
    years([12, 8, 9, 11]),
    'unfit-claim since',
  ],
];

describe('a claim', () => {
  it.each(rows)('%s', (_, given, items, verdict) => {
    expect(tell(given, items)).toBe(verdict);
  });

  it('is open where a bound may be passed', () => {
    const bound = { ...item(north, 30), interval: { low: 30, high: Infinity } };
    const [, ...others] = boats(30, 20, 10);
    expect(tell(largest, [bound, ...others])).toBe('true');
    expect(tell(smallest, [bound, ...others])).toBe('true');
    expect(tell({ ...largest, says: 'less-than', than: 40 }, [bound, ...others])).toBe('open');
    expect(tell(half, [bound, ...others])).toBe('true');
  });

  it('has no data without rows that hold a number', () => {
    expect(tell(largest, [])).toBe('unfit-claim rows');
  });

  it('leads its proof with the largest, whatever the words say', () => {
    const parsed = claim.parse({ dataset: 'boats', column: 'count', ...largest });
    const items = boats(15, 20, 10);
    const result = evaluateClaim(parsed, { items, leftOut: 0, findFact: () => undefined });
    const proof = isFault(result) ? [] : result.proof;
    expect(proof.map(({ role, amounts }) => [role, amounts[0]?.value])).toEqual([
      ['other', 20],
      ['subject', 15],
      ['other', 10],
    ]);
  });
});
