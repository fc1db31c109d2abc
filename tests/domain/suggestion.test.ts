import { describe, expect, it } from 'vitest';
import { findNearest, suggest } from '../../src/domain/suggestion.ts';

describe('nearest word', () => {
  const rows: [word: string, known: string[], nearest: string | undefined][] = [
    ['chna-share', ['china-share', 'india-share'], 'china-share'],
    ['asof', ['asOf', 'source'], 'asOf'],
    ['herring-shar', ['herring', 'herring-share'], 'herring-share'],
    ['fact', ['fact'], 'fact'],
    ['bananas', ['china-share'], undefined],
    ['de', ['en', 'fr'], undefined],
    ['x', ['kg', 't'], undefined],
    ['anything', [], undefined],
  ];
  it.each(rows)('to %j among %j is %j', (word, known, nearest) => {
    expect(findNearest(word, known)).toBe(nearest);
  });

  it('is asked for, or the place where all words stand is named', () => {
    expect(suggest('quotas', new Set(['quota']), 'See the glossary')).toBe('Did you mean "quota"?');
    expect(suggest('boats', new Set(['quota']), 'See the glossary')).toBe('See the glossary');
  });
});
