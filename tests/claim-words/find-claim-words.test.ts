import { describe, expect, it } from 'vitest';
import { findClaimWords } from '../../src/claim-words/find-claim-words.ts';

const find = (text: string, language = 'en') =>
  findClaimWords(text, language).map(({ kind, text: words }) => `${kind}: ${words}`);

describe('words that claim something about quantities', () => {
  it.each([
    ['Pelagia is the largest exporter of herring.', 'superlative: the largest'],
    ['It is the second largest buyer of cod.', 'rank: the second largest'],
    ['The catch fell in spring.', 'trend: fell'],
    ['Landings are larger than those of Bremma.', 'comparison: larger than'],
    ['Exports have doubled since the war.', 'multiple: have doubled'],
    ['Most of the fleet’s catch is salted.', 'portion: Most of the'],
    ['Nearly all the boats are insured.', 'universal: Nearly all'],
    [
      'Exports exceeded imports for the first time in a decade.',
      'comparison: exceeded',
      'first: for the first time',
    ],
  ])('are found by kind: %s', (text, ...found) => {
    expect(find(text)).toEqual(found);
  });

  it.each([
    ['Đây là nước xuất khẩu cá trích lớn nhất.', 'superlative: lớn nhất'],
    ['Tỉnh này đứng thứ ba về sản lượng.', 'rank: đứng thứ ba'],
    ['Sản lượng giảm trong mùa xuân.', 'trend: giảm'],
    ['Kim ngạch lớn hơn của nước láng giềng.', 'comparison: lớn hơn'],
    ['Xuất khẩu tăng gấp đôi từ sau chiến tranh.', 'multiple: tăng gấp đôi'],
    ['Phần lớn sản lượng được ướp muối.', 'portion: Phần lớn'],
    ['Toàn bộ tàu cá đã được bảo hiểm.', 'universal: Toàn bộ'],
    ['Xuất khẩu lần đầu tiên đạt mức này kể từ năm 2015.', 'first: lần đầu tiên'],
  ])('are found in Vietnamese: %s', (text, ...found) => {
    expect(find(text, 'vi')).toEqual(found);
  });

  it.each([
    ['en', 'They met in the largest hall.'],
    ['en', 'Most importantly, he came.'],
    ['en', 'She rose in parliament.'],
    ['vi', 'Hai bên nhất trí tăng cường hợp tác.'],
    ['vi', 'Hơn nữa, cần nâng cao chất lượng. Trước hết là đào tạo cán bộ cao cấp.'],
  ])('are none in %s: %s', (language, text) => {
    expect(find(text, language)).toEqual([]);
  });

  it('stand where they are said to, behind letters that are longer in small ones', () => {
    const text = 'İİ, the catch’s\u00a0value FELL.';
    const [found] = findClaimWords(text, 'en-GB');
    expect(found).toEqual({ start: 22, end: 26, text: 'FELL', kind: 'trend' });
  });

  it('ask for their subject within the sentence', () => {
    expect(find('The price is known. The vase fell.')).toEqual([]);
    expect(find('The price of the vase fell.')).toEqual(['trend: fell']);
  });

  it.each(['fr', 'th', 'x', '', 'english'])(
    'are not sought in a language without a table: "%s"',
    (language) => {
      expect(find('The catch fell. Sản lượng giảm.', language)).toEqual([]);
    },
  );

  it.each([
    ['en', 'the most of the first than as all '],
    ['en', 'price rose most '],
    ['en', 'all of the a-b '],
    ['en', 'more a '],
    ['en', 'a'],
    ['vi', 'phần lớn nhất hơn gấp tất cả không nào '],
    ['vi', 'giá tăng ít nhất '],
    ['vi', 'không một a '],
    ['vi', 'lớn lớn '],
    ['vi', 'nguồn a '],
  ])('are found in linear time, %s: "%s"', (language, unit) => {
    const timeOf = (length: number) => {
      const text = unit.repeat(length / unit.length);
      const start = performance.now();
      findClaimWords(text, language);
      return performance.now() - start;
    };
    timeOf(10_000);
    expect(timeOf(200_000)).toBeLessThan(2_000);
  });
});
