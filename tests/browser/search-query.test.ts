import { describe, expect, it } from 'vitest';
import {
  isBlank,
  normalizeText,
  readAddress,
  writeAddress,
} from '../../src/browser/search/query.ts';

describe('the text of a query', () => {
  it.each([
    ['  rare \n earth ', 'rare earth'],
    ['đất hiếm'.normalize('NFD'), 'đất hiếm'.normalize('NFC')],
    ['   ', ''],
    ['x'.repeat(300), 'x'.repeat(200)],
  ])('is normalized: %j', (text, expected) => {
    expect(normalizeText(text)).toBe(expected);
  });
});

describe('the address of a search', () => {
  it('holds the query and several values of a filter', () => {
    const query = {
      text: 'giá dầu',
      selection: { theme: ['supply', 'trade'], kind: ['fact'], place: [], year: ['2025'] },
    };
    const address = writeAddress('', query);
    expect(address).toBe('?q=gi%C3%A1+d%E1%BA%A7u&theme=supply&theme=trade&kind=fact&year=2025');
    expect(readAddress(address)).toEqual(query);
  });

  it('keeps parameters of others and replaces its own', () => {
    const query = { text: '70%', selection: { theme: [], kind: [], place: [], year: [] } };
    expect(writeAddress('?utm=1&q=old&theme=old', query)).toBe('?utm=1&q=70%25');
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
