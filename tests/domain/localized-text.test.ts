import { describe, expect, it } from 'vitest';
import {
  findMissingLanguages,
  localizedText,
  type LocalizedText,
} from '../../src/domain/localized-text.ts';
import { textIn } from '../../src/domain/text-in.ts';

describe('text of several languages', () => {
  const rows: [LocalizedText, language: string, text: string][] = [
    [{ en: 'Fish', fr: 'Poisson' }, 'fr', 'Poisson'],
    [{ en: 'Fish', fr: 'Poisson' }, 'vi', 'Fish'],
    [{ fr: 'Poisson', en: 'Fish' }, 'vi', 'Poisson'],
    [{}, 'en', ''],
  ];
  it.each(rows)('%j reads in %s “%s”', (text, language, expected) => {
    expect(textIn(text, language)).toBe(expected);
  });

  it('loses the white space around it', () => {
    expect(localizedText.parse({ en: ' Fish\n' })).toEqual({ en: 'Fish' });
  });

  it('names the languages it lacks', () => {
    expect(findMissingLanguages({ en: 'Fish', fr: 'Poisson' }, ['en', 'fr', 'vi'])).toEqual(['vi']);
  });
});
