import { describe, expect, it } from 'vitest';
import { describeChanges } from '../../src/domain/text-changes.ts';

describe('changes of a text', () => {
  it.each<[string, string, string, string[]]>([
    ['none', 'a b c', 'a  b\nc', []],
    ['another word', 'We have twelve boats.', 'We have ten boats.', ['“twelve” → “ten”']],
    ['more words', 'We have boats.', 'We have two new boats.', ['added “two new”']],
    ['fewer words', 'We have two boats.', 'We have boats.', ['removed “two”']],
    ['words at both ends', 'a b c d e f', 'x b c d e y', ['“a” → “x”', '“f” → “y”']],
    ['words that one other parts', 'a b c d', 'x b y d', ['“a b c” → “x b y”']],
    ['everything', 'a b', 'c d', ['“a b” → “c d”']],
    ['words without spaces', 'ปลา ทะเล', 'ปลา แม่น้ำ', ['“ทะเล” → “แม่น้ำ”']],
    ['many words', 'a', `a ${'b'.repeat(200)}`, [`added “${'b'.repeat(120)}…”`]],
  ])('are %s', (_, before, now, changes) => {
    expect(describeChanges(before, now)).toEqual(changes);
  });

  it('are counted where they are too many to list', () => {
    const text = (mark: string) => Array.from({ length: 20 }, (_, n) => `${mark}${n} a b c`);
    const changes = describeChanges(text('x').join(' '), text('y').join(' '));
    expect(changes.length).toBe(13);
    expect(changes.at(-1)).toBe('and 8 further changes');
  });

  it('are told as one where the texts are too long to compare', () => {
    const text = (mark: string) => Array.from({ length: 2100 }, (_, n) => `${mark}${n % 7}`);
    expect(describeChanges(text('x').join(' '), text('y').join(' ')).length).toBe(1);
  });
});
