import { describe, expect, it } from 'vitest';
import { canonicalWord, foldText, hasMarks } from '../../../src/search/words/fold.ts';

describe('a folded text', () => {
  it.each([
    ['đất hiếm', 'dat hiem'],
    ['ĐẤT HIẾM'.normalize('NFD'), 'dat hiem'],
    ['hoá', 'hoa'],
    ['Émissions', 'emissions'],
    ['สวัสดี', 'สวัสดี'],
  ])('turns %s into %s', (text, folded) => {
    expect(foldText(text)).toBe(folded.normalize('NFC'));
  });
});

describe('a canonical word', () => {
  it.each([
    ['hoá', 'hóa'],
    ['thuỷ', 'thủy'],
    ['QUẶNG'.normalize('NFD'), 'quặng'],
  ])('is the same for %s and %s', (one, other) => {
    expect(canonicalWord(one)).toBe(canonicalWord(other));
  });

  it.each([
    ['ma', 'má'],
    ['dầu', 'đầu'],
    ['hiếm', 'hiểm'],
  ])('tells %s from %s', (one, other) => {
    expect(canonicalWord(one)).not.toBe(canonicalWord(other));
  });

  it('knows whether a reader typed marks', () => {
    expect(['dat', 'đat', 'đất', 'DAT'].map(hasMarks)).toEqual([false, true, true, false]);
  });
});
