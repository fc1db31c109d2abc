import { describe, expect, it } from 'vitest';
import {
  bareText,
  fillMentions,
  findUnsourcedParts,
  findMentions,
  findStrayMarkup,
} from '../../src/domain/plain-text.ts';

const text =
  'From <Fact id="cod"/> to <Fact id=\'hake\' />, <Unsourced reason="from memory">or forty</Unsourced>.';

describe('plain text', () => {
  it('names facts in either kind of quotation mark', () => {
    expect(findMentions(text)).toEqual(['cod', 'hake']);
  });

  it('answers for words without a record', () => {
    expect(findUnsourcedParts(text)).toEqual([{ words: 'or forty', reason: 'from memory' }]);
  });

  it('is filled in with figures, and keeps the words answered for', () => {
    expect(fillMentions(text, (id) => id.toUpperCase())).toBe('From COD to HAKE, or forty.');
  });

  it('is bare without what has been named or answered for', () => {
    expect(bareText(text)).toBe('From \uFFFC to \uFFFC, \uFFFC.');
  });

  it('stays as it is without components', () => {
    expect(fillMentions('2 < 3 > 1', () => 'x')).toBe('2 < 3 > 1');
    expect(findStrayMarkup('2 < 3 > 1')).toBeUndefined();
  });

  it.each([
    ['a component left open', 'A <Fact id="cod">.', '<Fact id="cod">'],
    ['an id without quotation marks', 'A <Fact id=cod/>.', '<Fact id=cod/>'],
    ['another component', 'A <Chart id="cod"/>.', '<Chart id="cod"/>'],
    ['an escape without a reason', '<Unsourced>forty</Unsourced>', '<Unsourced>'],
    ['a tag without its end', 'A <Fact id="cod"', '<Fact id="cod"'],
  ])('would print %s', (_, stray, found) => {
    expect(findStrayMarkup(stray)).toBe(found);
  });
});
