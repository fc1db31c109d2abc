import { describe, expect, it } from 'vitest';
import {
  digitsOnly,
  currencyCodes,
  currencyPrefixes,
  unitSymbols,
} from '../../src/numerals/digits.ts';
import { english } from '../../src/numerals/english.ts';
import { compilePlain, replaceForeign } from '../../src/numerals/plain-signs.ts';
import { vietnamese } from '../../src/numerals/vietnamese.ts';

describe('an expression for plain text', () => {
  const letter = compilePlain('^[\\p{L}]$');

  it.each([
    ['tấn', 'TẤN', true],
    ['(?-i:Mt)', 'mt', false],
    ['(?-i:Mt)', 'Mt', true],
    ['(?-i:(?:k|M)t) tons', 'kt TONS', true],
    ['[mn]t|[^a-c]x', 'NT', true],
    ['^[^a-c]$', 'B', false],
    ['(?<a>one)(?= two)', 'ONE Two', true],
    ['(?<!No )\\d\\u00a0A', '1\u00a0a', true],
    ['(?<!No )\\d', 'NO 1', false],
    ['(?-i:[\\p{Lu}]{2})/[\\p{L}]', 'QĐ/tt', true],
    ['(?-i:[\\p{Lu}]{2})/[\\p{L}]', 'qđ/tt', false],
  ])('%s in %s: %s', (source, text, isThere) => {
    expect(compilePlain(source).test(text)).toBe(isThere);
  });

  it('knows every letter that stands in a table', () => {
    const sources = [digitsOnly, english, vietnamese].map((table) => JSON.stringify(table));
    const all = [...sources, currencyCodes, currencyPrefixes, unitSymbols].join('');
    const unknown = [...all].filter((sign) => /\p{L}/u.test(sign) && !letter.test(sign));
    expect(unknown).toEqual([]);
    expect(replaceForeign(all)).toBe(all);
  });

  it('sees letters and numbers of the whole world as some', () => {
    const number = compilePlain('^[\\p{N}]+$');
    const capital = compilePlain('^[\\p{Lu}]+$');
    for (let code = 0; code < 0x20000; code++) {
      const sign = String.fromCodePoint(code);
      const plain = replaceForeign(sign);
      expect(plain.length, sign).toBe(sign.length);
      if (/\p{L}/u.test(sign))
        expect(
          [...plain].every((one) => letter.test(one)),
          sign,
        ).toBe(true);
      if (/\p{Lu}/u.test(sign)) expect(capital.test(plain), sign).toBe(true);
      if (/\p{N}/u.test(sign) && !/\p{Nd}/u.test(sign)) expect(number.test(plain), sign).toBe(true);
      if (!/[\p{L}\p{N}]/u.test(sign)) expect(plain).toBe(sign);
    }
  });
});
