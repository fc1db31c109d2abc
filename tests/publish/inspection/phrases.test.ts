import { describe, expect, it } from 'vitest';
import { cutPhrases, findPhrases, indexPhrases } from '../../../src/publish/inspection/phrases.ts';

const find = (text: string, ...hidden: string[]) =>
  findPhrases(text, indexPhrases(cutPhrases(hidden)));

describe('cutting phrases', () => {
  it.each([
    ['One two three.', []],
    ['One, two; three four!', ['one two three four']],
    ['a b c d e f g', ['a b c d e f']],
    ['2027-03-01T09:00+07:00', []],
    ['a b c d e f g h i j k l', ['a b c d e f', 'g h i j k l']],
  ])('takes from “%s” %j', (text, phrases) => {
    expect([...cutPhrases([text])]).toEqual(phrases);
  });
});

describe('finding phrases', () => {
  it.each([
    ['in any case and punctuation', 'He said: “Talks are TO begin,” and', 'Talks are to begin.'],
    ['in either normal form', 'Trữ lượng đất hiếm'.normalize('NFD'), 'trữ lượng đất hiếm'],
    ['at the end of a text', 'x talks are to begin', 'talks are to begin'],
    ['of numbers as well', 'place,2025,731976,t', 'place 2025 731976 t'],
    ['of a sentence that is quoted in part', 'x c d a b c d e f', 'a b c d e f g'],
  ])('finds them %s', (_, text, hidden) => {
    expect(find(text, hidden)).toHaveLength(1);
  });

  it.each([
    ['other words stand between', 'talks that are to begin', 'talks are to begin'],
    ['the last word is longer', 'talks are to beginning', 'talks are to begin'],
    ['there are too few words', 'talks begin', 'talks begin'],
  ])('finds none where %s', (_, text, hidden) => {
    expect(find(text, hidden)).toEqual([]);
  });
});
