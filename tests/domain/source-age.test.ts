import { describe, expect, it } from 'vitest';
import { ageOf, type SourceAge } from '../../src/domain/source-age.ts';
import { source } from '../../src/domain/source.ts';

const today = '2026-11-24';

describe('age of a source', () => {
  it.each<[published: string, SourceAge]>([
    ['2026-11-24', 'recent'],
    ['2025-11-25', 'recent'],
    ['2025-11-24', '1-2'],
    ['2025-11', 'recent'],
    ['2025-10', '1-2'],
    ['2025', 'recent'],
    ['2024', '1-2'],
    ['2024-11-24', '2-5'],
    ['2021-11-25', '2-5'],
    ['2021-11-24', '5+'],
    ['1999', '5+'],
    ['not-stated', 'undated'],
  ])('published %s is %s', (published, age) => {
    const shared = {
      title: 'A',
      publisher: 'B',
      licence: 'C',
      read: 'first-hand',
      confidence: 'high',
    };
    expect(ageOf(source.parse({ ...shared, published, accessed: today }), today)).toBe(age);
  });
});
