import { describe, expect, it } from 'vitest';
import { findNumerals } from '../../src/numerals/find-numerals.ts';

/** Sentences with a numeral that is not written in plain digits, and the words that hold it. */
const worked: [language: string, text: string, numeral: string][] = [
  ['en', 'a share of 𝟕𝟎% today', '𝟕𝟎%'],
  ['en', 'a share of 𝟽𝟶 per cent', '𝟽𝟶 per cent'],
  ['en', 'a share of ⁷⁰% today', '⁷⁰%'],
  ['en', 'a share of ₇₀ % today', '₇₀ %'],
  ['en', 'a share of ⑦⓪% today', '⑦⓪%'],
  ['en', 'a share of ❼⓿% today', '❼⓿%'],
  ['en', 'a share of ७०% today', '७०%'],
  ['en', 'a share of Ⅻ% today', 'Ⅻ%'],
  ['en', 'some ⅫⅩ tonnes', 'ⅫⅩ tonnes'],
  ['en', '½ of the ore', '½'],
  ['en', '⅔ of the ore', '⅔'],
  ['en', 'up 3⅓ per cent', '3⅓ per cent'],
  ['en', 'a share of 七十% today', '七十%'],
  ['en', 'a share of 7O% today', '7O%'],
  ['en', 'a share of l00% today', 'l00%'],
  ['en', 'some 2O0 tonnes of it', '2O0 tonnes'],
  ['en', 'paid $4OO million for it', '$4OO million'],
  ['vi', 'chiếm 𝟕𝟎% sản lượng', '𝟕𝟎%'],
  ['vi', 'chiếm 7O phần trăm', '7O phần trăm'],
  ['vi', 'khoảng ⁷⁰ triệu tấn', '⁷⁰ triệu tấn'],
  ['vi', '½ sản lượng', '½'],
  ['en', 'a share of 7\u03320\u0332% today', '7\u03320\u0332%'],
];

/** Set aside before the rules were written. */
const held: [language: string, text: string, numeral: string][] = [
  ['en', 'a share of 𝟩𝟢﹪ today', '𝟩𝟢﹪'],
  ['en', 'some ①②⓪ tonnes', '①②⓪ tonnes'],
  ['en', 'a share of ⅼⅹⅹ%', 'ⅼⅹⅹ%'],
  ['en', 'paid €І00 million', 'І00 million'],
  ['en', 'some 5ΟΟ tonnes', '5ΟΟ tonnes'],
  ['en', 'a share of |00% today', '|00%'],
  ['en', '⅛ of the ore', '⅛'],
  ['vi', 'chiếm l00% sản lượng', 'l00%'],
  ['vi', 'khoảng 二百万 tấn', '二百万 tấn'],
  ['vi', 'đạt 𝟏𝟐𝟎𝟎 tấn', '𝟏𝟐𝟎𝟎 tấn'],
  ['fr', 'une part de ７O %', '７O %'],
];

const harmless: [language: string, text: string][] = [
  ['en', 'CO₂, H₂O, Nd₂Fe₁₄B, SmCo₅ and m² of roof'],
  ['en', 'Chapter Ⅱ, Part Ⅳ and the Louis Ⅻ clock'],
  ['en', 'A note.¹ Another one².'],
  ['en', '①Ask, ② write, ③ print'],
  ['en', 'O2 content, SO2, Il Sole, I/O and the OO gauge'],
  ['en', 'H2O, Covid-19, G7, ISO 9001 and U-235'],
  ['en', '三一重工 and 一汽 make trucks'],
  ['vi', 'Chương Ⅲ và khí CO₂'],
  ['vi', 'số 1O1, đường Lê Lợi'],
];

const isFound = ([language, text, numeral]: [string, string, string]) => {
  const start = text.indexOf(numeral);
  return findNumerals(text, language).some(
    (found) => found.start <= start && found.end >= start + numeral.length,
  );
};

describe('a numeral in disguise', () => {
  it.each(worked)('is found, %s: %s', (...row) => {
    expect(isFound(row)).toBe(true);
  });

  it('is found in most sentences that were set aside', () => {
    const found = held.filter(isFound);
    console.log(
      `disguised, held out: ${found.length} of ${held.length}`,
      held.filter((row) => !isFound(row)).map(([, text]) => text),
    );
    expect(found.length / held.length).toBeGreaterThanOrEqual(0.9);
  });

  it('is told as it is written, where it stands', () => {
    const [found] = findNumerals('a 𝟕𝟎% share', 'en');
    expect(found).toMatchObject({ text: '𝟕𝟎%', start: 2, end: 7, value: 70, kind: 'percentage' });
  });
});

describe('what only looks like one', () => {
  it.each(harmless)('is passed over, %s: %s', (language, text) => {
    expect(findNumerals(text, language)).toEqual([]);
  });
});
