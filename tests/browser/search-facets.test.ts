import { describe, expect, it } from 'vitest';
import { besideRecords, countFacets, narrow } from '../../src/browser/search/facets.ts';

const members = {
  place: new Map(),
  year: new Map([['2025', new Set(['a', 'b', 'f'])]]),
  theme: new Map([
    ['supply', new Set(['a', 'b', 'c'])],
    ['trade', new Set(['d'])],
  ]),
  kind: new Map([
    ['note', new Set(['a', 'd'])],
    ['fact', new Set(['b', 'c', 'e', 'f'])],
  ]),
};
const none = { theme: [], kind: [], place: [], year: [] };
const results = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join('');

describe('filters', () => {
  it.each([
    [[], [], 'abcdef'],
    [['supply'], [], 'abc'],
    [['supply', 'trade'], [], 'abcd'],
    [['supply'], ['fact'], 'bc'],
    [['trade'], ['fact'], ''],
    [['unknown'], [], ''],
  ])('keep any value within a group and all groups: %j %j', (theme, kind, expected) => {
    expect(ids(narrow(results, members, { ...none, theme, kind }))).toBe(expected);
  });

  it('count what each value would add, given the other groups', () => {
    const counts = countFacets(results, members, {
      ...none,
      theme: ['supply'],
      kind: ['fact'],
    });
    expect([...counts.theme]).toEqual([
      ['supply', 2],
      ['trade', 0],
    ]);
    expect([...counts.kind]).toEqual([
      ['note', 1],
      ['fact', 2],
    ]);
    expect([...counts.year]).toEqual([['2025', 1]]);
  });
});

describe('pages beside records', () => {
  it('are those that are no record themselves, in their order', () => {
    expect(ids(besideRecords(results, members))).toBe('ad');
  });
});
