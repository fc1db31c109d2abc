import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../src/search/words/word-list.ts';

describe('a packed list of words', () => {
  it('is smaller, and gives the same words in order', () => {
    const words = ['harbours', 'harbour', 'đất', 'a', 'internationalisation', 'internationally'];
    const packed = packWords(words);
    expect(unpackWords(packed)).toEqual([...words].sort());
    expect(packed.length).toBeLessThan(words.join('\n').length);
  });
});
