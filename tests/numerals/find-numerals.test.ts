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
  ['en', 'a price of 2,000:1', 'ratio', '2,000:1', undefined],
  ['en', 'it was 30 to 1', 'ratio', '30 to 1', undefined],
  ['en', 'output is set to double', 'multiple', 'double', undefined],
  ['en', 'ore with 4.2 wt% of it', 'percentage', '4.2 wt%', 4.2],
  ['en', 'up by 50bp', 'quantity', '50bp', 50],
  ['en', 'about a dozen mines', 'number', 'a dozen', undefined],
  [
    'en',
    'hundreds of thousands of tonnes',
    'quantity',
    'hundreds of thousands of tonnes',
    undefined,
  ],
  ['en', 'a margin of ±2.5 per cent', 'percentage', '±2.5 per cent', 2.5],
  ['en', 'up to 250 km/h', 'quantity', '250 km/h', 250],
  ['en', 'over two lakh rupees', 'money', 'two lakh rupees', 2e5],
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
  ['vi', 'cứ 1 trên 10 nhà máy', 'ratio', '1 trên 10', undefined],
  ['vi', 'vài trăm nghìn tấn', 'quantity', 'vài trăm nghìn tấn', undefined],
  ['vi', 'hơn phân nửa số hộ', 'ratio', 'phân nửa', undefined],
  ['vi', 'giá tăng gấp bốn', 'multiple', 'gấp bốn', undefined],
  ['vi', 'có 12.500 lô hàng', 'number', '12.500', 12500],
  ['fr', 'une part de 12,5 %', 'percentage', '12,5 %', 12.5],
  ['de', 'rund 12.500 t Erz', 'quantity', '12.500 t', 12500],
  ['fr', 'soit 270 000 lots', 'number', '270 000', 270000],
];

const counts: [language: string, text: string, numbers: string[], value?: number][] = [
  ['en', 'eleven frameworks', ['eleven'], 11],
  ['en', 'twenty of the 39 entries', ['twenty', '39'], 20],
  ['en', 'the leading refiner of nineteen.', ['nineteen'], 19],
  ['en', 'two or three new mines', ['two or three']],
  ['en', 'five of six key minerals', ['five', 'six'], 5],
  ['en', 'the 12-member council', ['12'], 12],
  ['en', 'the blast killed three and hurt 14', ['three', '14'], 3],
  ['en', 'the index stood at 103.2', ['103.2'], 103.2],
  ['vi', 'mười một khuôn khổ', ['mười một'], 11],
  ['vi', 'hai mươi trong số 39 mục', ['hai mươi', '39'], 20],
  ['vi', 'tại năm cơ sở', ['năm'], 5],
  ['vi', 'ba ca tử vong', ['ba'], 3],
  ['vi', 'bảy trong mười ngân hàng lớn nhất', ['bảy', 'mười'], 7],
];

const passed: [string, string][] = [
  ['en', 'In 2024, 2005–2009, 2023-24, the 2010s and the 1990s.'],
  ['en', 'On 26 October 2025, 26/10/2025 or 2025-10-26 at 08:45.'],
  ['en', 'The first, the third and the 26th.'],
  ['en', 'Decision 866/QD-TTg, Announcement 18, Law 54/2024/QH15'],
  ['en', 'HS 850511, CN 8505 11 10, ISO 9001'],
  ['en', 'CO2, U-235, ASEAN+3, G7, 5G, COVID-19, Boeing 737'],
  ['en', 'four briefings, two of those reasons and both sides'],
  ['en', 'The two countries and these three plants agreed.'],
  ['en', 'Two questions remain; one answers itself.'],
  ['en', 'the Group of Seven, the Three Gorges Dam and World War Two'],
  ['en', 'a pipe sixty years old, a five-year plan, three-phase current'],
  ['en', 'On 14–16 May, at 23.40 or ten past nine'],
  ['en', 'HS 2846.90, Highway 1A, Industry 4.0, Scope 3 emissions'],
  ['en', 'Call +84 24 3825 3831.'],
  ['en', 'version 1.3 and release 24.11.0'],
  ['en', 'p. 153, pp. 1153–1160, Chart 1, Table 2.1'],
  ['en', 'The board met three times.'],
  ['en', 'over the past ten years'],
  ['en', 'see https://example.org/70%25/12500'],
  ['vi', 'ngày 26 tháng 10 năm 2025'],
  ['vi', 'năm 2025, thứ ba, năm học, hai nước'],
  ['vi', 'Ba điểm sau đây và hai phương pháp này'],
  ['vi', 'ba nước lớn nhất, Ba Lan, chín rộ, ba chân bốn cẳng'],
  ['vi', 'Mã HS 2846.90, quốc lộ 1A, khách sạn 5 sao'],
  ['vi', 'ống đã sáu mươi năm tuổi; ba ngày sau'],
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

  it.each(counts)('%s: finds the counts in "%s"', (language, text, numbers, value) => {
    const found = findNumerals(text, language);
    expect(found.map((one) => [one.kind, one.text])).toEqual(numbers.map((one) => ['count', one]));
    expect(found[0]?.value).toBe(value);
  });

  it('keeps what stands behind a count, to tell what it counts', () => {
    const [found] = findNumerals('USGS lists nine arrangements.', 'en');
    expect(found).toMatchObject({ text: 'nine', counted: ' arrangements.' });
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
    'two ',
    'five of ',
    'seven small ',
    'Mine 12 ',
    'two-',
    'hundreds of ',
    'ba mỏ ',
    'năm trong ',
    'vài trăm ',
    '0.5 ',
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
