import { beforeAll, describe, expect, it } from 'vitest';
import { namingsOf } from '../../src/search/named-things.ts';
import { findScope } from '../../src/search/scope.ts';
import { createLocale, type Locale } from '../../src/views/locale.ts';
import { readSound } from '../support/fixture-library.ts';

let english: Locale;
beforeAll(async () => {
  english = createLocale(await readSound(), undefined);
});

describe('the scope of a search', () => {
  it('offers the years that the content has, the newest first', () => {
    const years = findScope(english).years.map(({ id }) => Number(id));
    expect(years).toContain(2025);
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });

  it('names the same search in the other languages', () => {
    expect(findScope(english).others).toMatchObject([
      { code: 'fr', action: expect.stringMatching(/\/fr\/search\/$/) },
    ]);
  });
});

describe('places of a title', () => {
  it('are found by whole words of their names', () => {
    expect(namingsOf(english).places('Landings on East Island, 2025')).toEqual(['EST']);
    expect(namingsOf(english).places('Landings of East Islanders, 2025')).toEqual([]);
  });
});
