import { describe, expect, it } from 'vitest';
import { findChanged } from '../../src/domain/page.ts';

const correctedOn = (...days: string[]) =>
  days.map((date) => ({ kind: 'minor' as const, date, what: 'A word.' }));

describe('the day since which a page says what it says', () => {
  it.each([
    ['its publication', {}, '2026-11-02'],
    ['its last change', { updated: '2026-11-05' }, '2026-11-05'],
    ['its last correction', { corrections: correctedOn('2026-11-09', '2026-11-04') }, '2026-11-09'],
    [
      'its last change after a correction',
      { updated: '2026-11-10', corrections: correctedOn('2026-11-09') },
      '2026-11-10',
    ],
  ])('is that of %s', (_, more, day) => {
    expect(findChanged({ published: '2026-11-02', corrections: [], ...more })).toBe(day);
  });
});
