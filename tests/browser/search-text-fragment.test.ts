import { describe, expect, it } from 'vitest';
import { writeFragment } from '../../src/browser/search/text-fragment.ts';

const runs = (text: string) =>
  text.split(/(\[[^\]]+\])/).flatMap((part) => {
    const isHit = part.startsWith('[');
    return part === '' ? [] : [{ text: isHit ? part.slice(1, -1) : part, isHit }];
  });

describe('the text fragment of an excerpt', () => {
  it.each([
    ['of [nickel] ore and scrap from abroad', 'nickel ore and scrap'],
    ['The price of [nickel]. Copper fell.', 'nickel'],
    ['[đất hiếm] của Việt Nam', 'đất hiếm của Việt Nam'],
    ['ends on [cod]', 'cod'],
  ])('of “%s” is for the first hit and what follows in its sentence', (excerpt, text) => {
    expect(writeFragment(runs(excerpt))).toBe(`:~:text=${encodeURIComponent(text)}`);
  });

  it('codes what has a sense within it', () => {
    expect(writeFragment(runs('[cod-end & line]'))).toBe(':~:text=cod%2Dend%20%26%20line');
  });

  it('is none without a hit', () => {
    expect(writeFragment(runs('nothing'))).toBe('');
  });
});
