import { describe, expect, it } from 'vitest';
import { countEdits } from '../../../src/search/words/distance.ts';

describe('edits between words', () => {
  it.each([
    ['cod', 'cod', 0],
    ['erth', 'earth', 1],
    ['ingot', 'ingto', 1],
    ['haring', 'herring', 2],
    ['cat', 'dogs', 3],
  ])('from %s to %s', (a, b, edits) => {
    expect(countEdits(a, b, 2)).toBe(edits);
  });
});
