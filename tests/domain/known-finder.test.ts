import { describe, expect, it } from 'vitest';
import type { Numeral } from '../../src/numerals/numeral.ts';
import { findNumerals } from '../../src/numerals/find-numerals.ts';
import { createKnownFinder } from '../../src/domain/known-finder.ts';

describe('a finder that knows earlier texts', () => {
  it.each<[string, string]>([
    ['It was 70% of 3.5 million tonnes', 'en'],
    ['It was 70% of 3.5 million tonnes', 'vi'],
    ['Chiếm 3,5 triệu tấn', 'vi'],
    ['No figure here', 'en'],
  ])('finds the same in %j (%s) at the second time', (text, language) => {
    const known = new Map<string, Numeral[]>();
    const find = createKnownFinder(findNumerals, known);
    expect(find(text, language)).toEqual(findNumerals(text, language));
    expect(find(text, language)).toEqual(findNumerals(text, language));
    expect(known.size).toBe(1);
  });

  it('takes a text in one language for none in another', () => {
    const find = createKnownFinder(findNumerals, new Map<string, Numeral[]>());
    const text = '3,5 triệu';
    expect(find(text, 'en')).toEqual(findNumerals(text, 'en'));
    expect(find(text, 'vi')).toEqual(findNumerals(text, 'vi'));
  });
});
