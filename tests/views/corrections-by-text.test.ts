import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/domain/correction.ts';
import { groupCorrections } from '../../src/views/corrections-by-text.ts';

const correction = (date: string, what: string, fact?: string): Correction => ({
  date,
  kind: 'correction',
  what,
  ...(fact ? { fact } : {}),
});
const group = (...corrections: Correction[]) =>
  groupCorrections(corrections, { text: String }).map((alike) => [
    alike[0].date,
    alike.map(({ fact }) => fact),
  ]);

describe('corrections of a page', () => {
  it('are read once where they are of one day and in the same words, the newest first', () => {
    expect(
      group(
        correction('2026-11-01', 'Rounded.', 'a'),
        correction('2026-11-02', 'Rounded.', 'b'),
        correction('2026-11-01', 'Rounded.', 'c'),
        correction('2026-11-01', 'Another year.', 'd'),
      ),
    ).toEqual([
      ['2026-11-02', ['b']],
      ['2026-11-01', ['a', 'c']],
      ['2026-11-01', ['d']],
    ]);
  });
});
