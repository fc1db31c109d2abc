import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import { createFinder } from '../../src/figures/known-figures.ts';

describe('a finder that knows earlier texts', () => {
  it.each<[string, string]>([
    ['It was 70% of 3.5 million tonnes', 'en'],
    ['It was 70% of 3.5 million tonnes', 'vi'],
    ['Chiếm 3,5 triệu tấn', 'vi'],
    ['No figure here', 'en'],
  ])('finds the same in %j (%s) at the second time', (text, language) => {
    const known = new Map<string, Figure[]>();
    const find = createFinder(known);
    expect(find(text, language)).toEqual(findFigures(text, language));
    expect(find(text, language)).toEqual(findFigures(text, language));
    expect(known.size).toBe(1);
  });

  it('takes a text in one language for none in another', () => {
    const find = createFinder(new Map());
    const text = '3,5 triệu';
    expect(find(text, 'en')).toEqual(findFigures(text, 'en'));
    expect(find(text, 'vi')).toEqual(findFigures(text, 'vi'));
  });
});
