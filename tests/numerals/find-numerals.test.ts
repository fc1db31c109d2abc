import { describe, expect, it } from 'vitest';
import type { NumeralKind } from '../../src/numerals/numeral.ts';
import { findNumerals } from '../../src/numerals/find-numerals.ts';

const found: [string, string, NumeralKind, string, number | undefined][] = [
  ['en', 'a share of 70%', 'percentage', '70%', 70],
  ['en', 'a share of ７０％', 'percentage', '７０％', 70],
  ['en', 'a share of ٧٠٪', 'percentage', '٧٠٪', 70],
  ['vi', 'chiếm ៧០%', 'percentage', '៧០%', 70],
  ['en', 'a share of 70 %', 'percentage', '70 %', 70],
  ['en', 'a share of seventy-two per cent', 'percentage', 'seventy-two per cent', 72],
  ['en', 'between 60–75% of it', 'percentage', '60–75%', undefined],
  ['en', 'up 1.4 percentage points', 'percentage', '1.4 percentage points', 1.4],
  ['en', 'paid US$400 million', 'money', 'US$400 million', 400e6],
  ['en', 'paid A$180m for it', 'money', 'A$180m', 180e6],
  ['en', 'the price was $110.', 'money', '$110', 110],
  ['en', 'VND 5,000 billion', 'money', 'VND 5,000 billion', 5e12],
  ['en', 'a $1.5-billion loan', 'money', '$1.5-billion', 1.5e9],
  ['vi', 'chiếm 1/3 sản lượng', 'ratio', '1/3', undefined],
  ['en', 'two million dollars', 'money', 'two million dollars', 2e6],
  ['en', 'about 3.5 million tonnes', 'quantity', '3.5 million tonnes', 3.5e6],
  ['en', 'about 12 500 t', 'quantity', '12 500 t', 12500],
  ['en', 'a 500-kV line', 'quantity', '500-kV', 500],
  ['en', '2024 tonnes were sold', 'quantity', '2024 tonnes', 2024],
  ['en', 'two hundred and fifty hectares', 'quantity', 'two hundred and fifty hectares', 250],
  ['en', 'half a million tonnes', 'quantity', 'half a million tonnes', 5e5],
  ['en', 'three times the level', 'multiple', 'three times', undefined],
  ['en', 'a tenfold rise', 'multiple', 'tenfold', undefined],
  ['en', 'it is 3x larger', 'multiple', '3x', undefined],
  ['en', 'twice as much water', 'multiple', 'twice as much', undefined],
  ['en', 'one in five firms', 'ratio', 'one in five', undefined],
  ['en', 'mixed at 2:1', 'ratio', '2:1', undefined],
  ['en', 'two-thirds of it', 'ratio', 'two-thirds', undefined],
  ['en', 'more than half the members', 'ratio', 'half', undefined],
  ['en', 'some 12,500 lots', 'number', '12,500', 12500],
  ['en', 'some 2000 workers', 'number', '2000', 2000],
  ['en', 'five thousand jobs', 'number', 'five thousand', 5000],
  ['vi', 'chiếm bảy mươi phần trăm', 'percentage', 'bảy mươi phần trăm', 70],
  ['vi', 'trị giá 5.000 tỷ đồng', 'money', '5.000 tỷ đồng', 5e12],
  ['vi', 'trị giá 400 triệu USD', 'money', '400 triệu USD', 400e6],
  ['vi', 'hai triệu tấn', 'quantity', 'hai triệu tấn', 2e6],
  ['vi', 'hai mươi năm', 'quantity', 'hai mươi năm', 20],
  ['vi', 'kéo dài 17,9 năm', 'quantity', '17,9 năm', 17.9],
  ['vi', 'tăng gấp ba lần', 'multiple', 'gấp ba lần', undefined],
  ['vi', 'chiếm một phần ba', 'ratio', 'một phần ba', undefined],
  ['vi', 'có 12.500 lô hàng', 'number', '12.500', 12500],
  ['fr', 'une part de 12,5 %', 'percentage', '12,5 %', 12.5],
  ['de', 'rund 12.500 t Erz', 'quantity', '12.500 t', 12500],
  ['fr', 'soit 270 000 lots', 'number', '270 000', 270000],
];

const passed: [string, string][] = [
  ['en', 'In 2024, 2005–2009, 2023-24, the 2010s and the 1990s.'],
  ['en', 'On 26 October 2025, 26/10/2025 or 2025-10-26 at 08:45.'],
  ['en', 'The first, the third and the 26th.'],
  ['en', 'Decision 866/QD-TTg, Announcement 18, Law 54/2024/QH15'],
  ['en', 'HS 850511, CN 8505 11 10, ISO 9001'],
  ['en', 'CO2, U-235, ASEAN+3, G7, 5G, COVID-19, Boeing 737'],
  ['en', 'four briefings, two memorandums and 11 members'],
  ['en', 'Call +84 24 3825 3831.'],
  ['en', 'version 1.3 and release 24.11.0'],
  ['en', 'p. 153, pp. 1153–1160, Chart 1, Table 2.1'],
  ['en', 'The board met three times.'],
  ['en', 'over the past ten years'],
  ['en', 'see https://example.org/70%25/12500'],
  ['vi', 'ngày 26 tháng 10 năm 2025'],
  ['vi', 'năm 2025, thứ ba, ba nước'],
  ['vi', 'Nghị quyết 10-NQ/TW, Điều 5'],
  ['vi', 'Năm 2025 tỷ lệ này ổn định.'],
  ['vi', 'tháng ba năm 2025'],
  ['vi', 'họp ba lần, một phần hồ sơ'],
  ['fr', 'le 26/10/2025, COVID-19, 11 membres'],
];

describe('finding numerals', () => {
  it.each(found)('%s: finds in "%s" a %s', (language, text, kind, words, value) => {
    const start = text.indexOf(words);
    const numeral = { start, end: start + words.length, text: words, kind };
    expect(findNumerals(text, language)).toEqual([
      value === undefined ? numeral : { ...numeral, value },
    ]);
  });

  it.each(passed)('%s: lets "%s" pass', (language, text) => {
    expect(findNumerals(text, language)).toEqual([]);
  });

  // An engine compiles an expression for the texts that it meets first; letters of both cases must be in it by name.
  it('finds what begins with a capital, whatever texts of other languages came before', () => {
    const before = ['Nhóm vật liệu từ 2012', 'date: 2012', 'Sản lượng gấp đôi so với năm trước'];
    for (const text of before)
      for (const language of ['en', 'vi', 'th']) findNumerals(text, language);
    const textOf = (text: string) => findNumerals(text, 'en').map((one) => one.text);
    expect(textOf('Half a million tonnes of slag.')).toEqual(['Half a million tonnes']);
    expect(textOf('Three quarters of it')).toEqual(['Three quarters of']);
    expect(textOf('Heading 2805 covers them.')).toEqual([]);
  });

  it.each([
    '1',
    '1 ',
    '1,',
    '1.000.',
    '5% ',
    '1-',
    'two hundred and ',
    'năm ba mươi ',
    'a@',
    '1/',
    'AB 12 ',
    '- ',
    ' ',
    'No. 5, 6, 7 and ',
    '+84 24 ',
  ])(
    'ends on a long text of "%s"',
    (piece) => {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      for (const language of ['en', 'vi', 'fr'])
        expect(findNumerals(text, language)).toBeInstanceOf(Array);
    },
    20_000,
  );
});
