import { describe, expect, it } from 'vitest';
import { createSplitter } from '../../../src/search/words/words.ts';

describe('words', () => {
  it('stand where the text has them', () => {
    const text = 'Đất hiếm (REE), 3,5 triệu tấn';
    const words = createSplitter('vi')(text);
    expect(words.map(({ folded }) => folded)).toEqual([
      'dat',
      'hiem',
      'ree',
      '3,5',
      'trieu',
      'tan',
    ]);
    expect(words.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(
      'Đất hiếm REE 3,5 triệu tấn',
    );
  });

  it.each([
    ['China’s', 'en', 'china'],
    ["Viet Nam's", 'en', 'viet nam'],
    ['l’eau', 'fr', 'eau'],
  ])('lose what an apostrophe ties to %s', (text, language, folded) => {
    const words = createSplitter(language)(text);
    expect(words.map((word) => word.folded).join(' ')).toBe(folded);
  });

  it('are found where a language writes no spaces', () => {
    expect(createSplitter('th')('แร่หายาก').length).toBeGreaterThan(1);
  });
});
