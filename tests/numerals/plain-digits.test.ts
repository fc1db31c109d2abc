import { describe, expect, it } from 'vitest';
import { writePlainDigits } from '../../src/numerals/plain-digits.ts';

describe('a text in plain digits', () => {
  it.each([
    ['', ''],
    ['a share of 70%', 'a share of 70%'],
    ['𝟙𝟚𝟡 𝟬𝟭 ١٢ ७०', '129 01 12 70'],
    ['⁷⁰% H₂O m² 10³ x₁', '70% H₂O m² 103 x₁'],
    ['⑦⓪ ⓿❼➐ ⑳ ⓴', '70 077 20 20'],
    ['Ⅻ ⅩⅣ ⅲ ⅯⅭⅯ', '12 14 3 1900'],
    ['七十 二百万 三千〇五 一亿二千万 十二', '70 2000000 3005 120000000 12'],
    ['½ ⅔ ⅛ 3½ 3⅓', '1/2 2/3 1/4 3½ 3.33'],
    ['7O% l00% $4OO IO% O2 SO2', '70% 100% $400 10% O2 SO2'],
    ['7\u0332０％ e\u0301', '70% e\u0301'],
    ['đất hiếm \u0080 日', 'đất hiếm \u0080 日'],
  ])('%j is %j', (text, plain) => {
    expect(writePlainDigits(text).text).toBe(plain);
  });

  it.each(['7O% of 1,000', '$1l', ''])('leaves characters where they stand in %j', (text) => {
    const { offsetOf } = writePlainDigits(text);
    expect([0, text.length].map(offsetOf)).toEqual([0, text.length]);
  });

  it('tells of each character where it stood, and of the end', () => {
    const { text, offsetOf } = writePlainDigits('a𐀀𝟕 ½Ⅻb');
    expect(text).toBe('a𐀀7 1/212b');
    expect(Array.from({ length: text.length + 1 }, (_, at) => offsetOf(at))).toEqual([
      0, 1, 2, 3, 5, 6, 6, 6, 7, 7, 8, 9,
    ]);
  });
});
