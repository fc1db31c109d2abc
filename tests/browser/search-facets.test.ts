import { describe, expect, it } from 'vitest';
import { countFacets, narrow } from '../../src/browser/search/facets.ts';
import { forGroups } from '../../src/browser/search/query.ts';

const results = [
  { id: 'a', facets: { kind: ['note'], theme: ['supply'], place: ['NOR', 'ISL'], year: ['2025'] } },
  { id: 'b', facets: { kind: ['fact'], theme: ['supply'], place: ['NOR'], year: ['2025'] } },
  { id: 'c', facets: { kind: ['fact'], theme: ['supply'], year: ['2024'] } },
  { id: 'd', facets: { kind: ['note'], theme: ['trade'] } },
  { id: 'e', facets: { kind: ['fact'] } },
];
const none = forGroups((): string[] => []);
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join('');

describe('filters', () => {
  it.each([
    [{}, 'abcde'],
    [{ theme: ['supply'] }, 'abc'],
    [{ theme: ['supply', 'trade'] }, 'abcd'],
    [{ theme: ['supply'], kind: ['fact'] }, 'bc'],
    [{ theme: ['trade'], kind: ['fact'] }, ''],
    [{ place: ['ISL'] }, 'a'],
    [{ year: ['2025'], place: ['NOR'] }, 'ab'],
    [{ theme: ['unknown'] }, ''],
  ])('keep any value within a group and all groups: %j', (selection, expected) => {
    expect(ids(narrow(results, { ...none, ...selection }))).toBe(expected);
  });

  it('count what each value would add, given the other groups', () => {
    const counts = countFacets(results, { ...none, theme: ['supply'], kind: ['fact'] });
    expect(Object.fromEntries(counts.theme)).toEqual({ supply: 2 });
    expect(Object.fromEntries(counts.kind)).toEqual({ note: 1, fact: 2 });
    expect(Object.fromEntries(counts.place)).toEqual({ NOR: 1 });
    expect(Object.fromEntries(counts.year)).toEqual({ 2024: 1, 2025: 1 });
  });
});
