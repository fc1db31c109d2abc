import { describe, expect, it } from 'vitest';
import { isGuideTranslated } from '../../src/domain/guide-pages.ts';

describe('isGuideTranslated', () => {
  it.each([
    ['/guide/write-a-briefing/', 'vi', true],
    ['/guide/write-a-briefing/#take-every-figure-from-the-ledger', 'vi', true],
    ['/guide/keep-the-ledger/', 'vi', false],
    ['/guide/write-a-briefing/', 'fr', false],
    ['/guide/', 'vi', false],
  ])('%s in %s: %s', (path, language, expected) => {
    expect(isGuideTranslated(path, language)).toBe(expected);
  });
});
