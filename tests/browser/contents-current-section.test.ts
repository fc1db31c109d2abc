import { describe, expect, it } from 'vitest';
import { findCurrent } from '../../src/browser/contents/current-section.ts';

describe('current section', () => {
  it.each([
    ['none before the first heading', [400, 900], -1],
    ['the one whose heading stands on the line', [300, 900], 0],
    ['the last one begun', [-900, -20, 700], 1],
    ['none on a page without sections', [], -1],
  ])('is %s', (_, tops, index) => {
    expect(findCurrent(tops, 300)).toBe(index);
  });
});
