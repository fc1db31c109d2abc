import { describe, expect, it } from 'vitest';
import { dropHeading, markCuts } from '../../src/browser/search/excerpt.ts';

describe('a heading at the start of its text', () => {
  it.each([
    ['About nickel. The price fell.', 'About nickel', 'The price fell.'],
    ['More about nickel', 'About nickel', 'More about nickel'],
    ['Nickel', 'Nickel', ''],
  ])('is dropped from “%s”', (text, heading, rest) => {
    expect(dropHeading(text, heading)).toBe(rest);
  });
});

describe('the cuts of an excerpt', () => {
  it.each([
    ['of nickel and', '… of nickel and …'],
    ['Nickel fell.', 'Nickel fell.'],
    ['', ''],
  ])('are marked in “%s”', (text, marked) => {
    const runs = text ? [{ text, isHit: false }] : [];
    expect(
      markCuts(runs)
        .map((run) => run.text)
        .join(''),
    ).toBe(marked);
  });
});
