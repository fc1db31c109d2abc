import { describe, expect, it } from 'vitest';
import { nextPosition } from '../../src/browser/search/combobox.ts';
import { formatFinding } from '../../src/browser/search/state.ts';

const words = {
  showing: 'Showing “{query}”: {count}.',
  none: 'Nothing for “{query}”.',
  noneFiltered: 'Nothing for “{query}” here.',
  nonePages: 'No page.',
  one: '1 for “{query}”.',
  onePages: '1 page.',
  many: '{count} for “{query}”.',
  manyPages: '{count} pages.',
  missing: 'Not found: {words}.',
  near: 'Near “{query}”.',
  lacking: 'There may be more.',
};
const plain = { filteredOut: 0, missing: [], isLacking: false, isNear: false };

describe('the status of a search', () => {
  it.each([
    ['nickel', 0, 0, [], 'Nothing for “nickel”.'],
    ['nickel', 0, 3, [], 'Nothing for “nickel” here.'],
    ['nickel', 1, 0, [], '1 for “nickel”.'],
    ['nickel', 1234, 0, [], '1,234 for “nickel”.'],
    ['nickel qqq zzz', 2, 0, ['qqq', 'zzz'], '2 for “nickel qqq zzz”. Not found: qqq, zzz.'],
    ['qqq', 0, 0, ['qqq'], 'Nothing for “qqq”.'],
    ['', 0, 5, [], 'No page.'],
    ['', 1, 0, [], '1 page.'],
    ['', 12, 0, [], '12 pages.'],
    ['"rare earth"', 1, 0, [], '1 for “rare earth”.'],
    ['{count} $&', 2, 0, [], '2 for “{count} $&”.'],
  ])('for “%s”: %i found, %i filtered out', (text, count, filteredOut, missing, expected) => {
    expect(formatFinding(words, { ...plain, text, count, filteredOut, missing }, 'en')).toBe(
      expected,
    );
  });
});

describe('the status of a search that', () => {
  it('finds but what is near says so, with the words that are nowhere', () => {
    const finding = { ...plain, text: 'child labour', count: 4, missing: ['child'], isNear: true };
    expect(formatFinding(words, finding, 'en')).toBe('Near “child labour”. Not found: child.');
  });

  it('lacks a part of the index calls nothing missing', () => {
    const finding = { ...plain, text: 'nickel', count: 2, missing: ['x'], isLacking: true };
    expect(formatFinding(words, finding, 'en')).toBe('2 for “nickel”. There may be more.');
  });
});

describe('the status of a corrected search', () => {
  it('says what was looked for', () => {
    const finding = { ...plain, text: 'nickel', typed: 'nikel', count: 1 };
    expect(formatFinding(words, finding, 'en')).toBe('Showing “nickel”: 1.');
  });
});

describe('arrow keys', () => {
  it.each([
    ['ArrowDown', -1, 3, 0],
    ['ArrowDown', 2, 3, 0],
    ['ArrowUp', -1, 3, 2],
    ['ArrowUp', 0, 3, 2],
    ['ArrowUp', 2, 3, 1],
    ['ArrowDown', -1, 0, undefined],
    ['Home', 1, 3, undefined],
  ])('%s at %i of %i', (key, position, count, expected) => {
    expect(nextPosition(key, position, count)).toBe(expected);
  });
});
