import { describe, expect, it } from 'vitest';
import { formatterOf, type Language } from '../support/formatters.ts';

describe('date', () => {
  const rows: [Language, 'long' | 'numeric', date: string, text: string][] = [
    ['en', 'long', '2025', '2025'],
    ['en', 'long', '2025-10', 'October 2025'],
    ['en', 'long', '2025-10-26', '26 October 2025'],
    ['en', 'long', '2025-01-01', '1 January 2025'],
    ['en', 'numeric', '2025', '2025'],
    ['en', 'numeric', '2025-10', '10/2025'],
    ['en', 'numeric', '2025-10-06', '06/10/2025'],
    ['vi', 'long', '2025', '2025'],
    ['vi', 'long', '2025-10', 'tháng 10 năm 2025'],
    ['vi', 'long', '2025-10-26', '26 tháng 10, 2025'],
    ['vi', 'numeric', '2025-10', '10/2025'],
    ['vi', 'numeric', '2025-10-06', '06/10/2025'],
    ['vi', 'numeric', '2025-12-17', '17/12/2025'],
    ['th', 'long', '2025', '2025'],
    ['th', 'long', '2025-10', 'ตุลาคม 2025'],
    ['th', 'long', '2025-10-26', '26 ตุลาคม 2025'],
    ['th', 'numeric', '2025-10-06', '06/10/2025'],
    ['my', 'numeric', '2025-10-06', '06/10/2025'],
    ['fr', 'long', '2025', '2025'],
    ['fr', 'long', '2025-10', 'octobre 2025'],
    ['fr', 'long', '2025-10-26', '26 octobre 2025'],
    ['fr', 'numeric', '2025-10', '10/2025'],
    ['fr', 'numeric', '2025-10-06', '06/10/2025'],
  ];
  it.each(rows)('in %s, %s: %s is %s', (language, style, date, text) => {
    expect(formatterOf(language, style).date(date)).toBe(text);
  });
});

describe('list', () => {
  const rows: [Language, string[], string][] = [
    ['en', ['a', 'b', 'c'], 'a, b and c'],
    ['vi', ['a', 'b', 'c'], 'a, b và c'],
    ['fr', ['a', 'b', 'c'], 'a, b et c'],
    ['en', ['a'], 'a'],
    ['en', [], ''],
  ];
  it.each(rows)('in %s: %j is “%s”', (language, items, text) => {
    expect(formatterOf(language).list(items)).toBe(text);
  });
});

describe('order of words', () => {
  const rows: [Language, string[]][] = [
    ['en', ['Note 2', 'Note 10']],
    ['vi', ['Dầu', 'Đất']],
    ['fr', ['cote', 'côté', 'coude']],
  ];
  it.each(rows)('in %s is %j', (language, sorted) => {
    expect(sorted.toReversed().sort(formatterOf(language).compare)).toEqual(sorted);
  });
});
