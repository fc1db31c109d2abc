import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../src/search/words/compare.ts';
import { createSplitter } from '../../../src/search/words/words.ts';

const compare = (asked: string, word: string, language: string, isLast = false) =>
  compareWords(
    createSplitter(language)(asked)[0]!,
    createSplitter(language)(word)[0]!,
    language,
    isLast,
  );

describe('a word of a query', () => {
  it.each([
    ['mining', 'mine', 'en'],
    ['mined', 'mining', 'en'],
    ['agreements', 'agreement', 'en'],
    ['country', 'countries', 'en'],
    ['bateaux', 'bateau', 'fr'],
    ['dat', 'đất', 'vi'],
    ['hoá', 'hóa', 'vi'],
  ])('%s is answered by %s in %s', (asked, word, language) => {
    expect(compare(asked, word, language)).toBeGreaterThan(0.8);
  });

  it.each([
    ['mine', 'mint', 'en'],
    ['tin', 'tinh', 'vi'],
    ['70', '705', 'en'],
  ])('%s is not answered by %s in %s', (asked, word, language) => {
    expect(compare(asked, word, language)).toBe(0);
  });

  it('is answered best by the same marks', () => {
    const [same, some] = [compare('hiếm', 'hiếm', 'vi'), compare('hiêm', 'hiếm', 'vi')];
    expect(same).toBeGreaterThan(some);
    expect(some).toBeGreaterThan(0);
  });

  it.each([
    ['hiếm', 'hiểm'],
    ['phở', 'phố'],
    ['bò', 'bộ'],
  ])('%s, with marks of its own, is not %s', (asked, word) => {
    expect(compare(asked, word, 'vi')).toBe(0);
  });

  it.each([
    ['labor', 'labour'],
    ['aluminum', 'aluminium'],
    ['license', 'licence'],
    ['centers', 'centres'],
    ['organisations', 'organizations'],
    ['sulfide', 'sulphide'],
    ['catalog', 'catalogue'],
  ])('%s is %s, spelt otherwise', (asked, word) => {
    expect(compare(asked, word, 'en')).toBeGreaterThan(0.8);
    expect(compare(word, asked, 'en')).toBeGreaterThan(0.8);
  });

  it('may be typed in part where it is the last', () => {
    expect(compare('dyspro', 'dysprosium', 'en')).toBe(0);
    expect(compare('dyspro', 'dysprosium', 'en', true)).toBeGreaterThan(0);
  });
});
