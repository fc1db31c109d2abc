import { describe, expect, it } from 'vitest';
import {
  forGroups,
  isBlank,
  normalizeText,
  readAddress,
  writeAddress,
  type Query,
} from '../../src/browser/search/query.ts';

const none = forGroups((): string[] => []);

describe('the text of a query', () => {
  it.each([
    ['  rare \n earth ', 'rare earth'],
    ['đất hiếm'.normalize('NFD'), 'đất hiếm'.normalize('NFC')],
    ['   ', ''],
    ['x'.repeat(300), 'x'.repeat(200)],
    [`${'x'.repeat(199)} y`, 'x'.repeat(199)],
    [`${'x'.repeat(199)}😀`, 'x'.repeat(199)],
  ])('is normalized: %j', (text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });
});

describe('the address of a search', () => {
  it('holds the query and several values of a filter', () => {
    const query: Query = {
      text: 'giá dầu',
      selection: { ...none, theme: ['supply', 'trade'], kind: ['fact'], year: ['2025'] },
      sort: 'newest',
    };
    const address = writeAddress('', query);
    expect(address).toBe(
      '?q=gi%C3%A1+d%E1%BA%A7u&kind=fact&theme=supply&theme=trade&year=2025&sort=newest',
    );
    expect(readAddress(address)).toEqual(query);
  });

  it('keeps parameters of others and replaces its own', () => {
    const query: Query = { text: '70%', selection: none, sort: 'best' };
    expect(writeAddress('?utm=1&q=old&theme=old&sort=newest', query)).toBe('?utm=1&q=70%25');
  });

  it('is empty without a query', () => {
    const query = readAddress('?q=++');
    expect(isBlank(query)).toBe(true);
    expect(writeAddress('?q=++', query)).toBe('');
  });

  it('is not blank with a filter alone', () => {
    expect(isBlank(readAddress('?kind=note'))).toBe(false);
  });
});
