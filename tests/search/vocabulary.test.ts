import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listVocabulary } from '../../src/search/vocabulary.ts';
import { createLocale } from '../../src/views/locale.ts';
import { packWords } from '../../src/search/words/word-list.ts';
import { readSound } from '../support/fixture-library.ts';

describe('the vocabulary of a site', () => {
  it('holds the words of its pages and records, language by language', async () => {
    const library = await readSound();
    const english = listVocabulary(createLocale(library, undefined));
    const french = listVocabulary(createLocale(library, 'fr'));
    expect(english).toEqual(expect.arrayContaining(['herring', 'landed']));
    expect(french).toContain('hareng');
    expect(english).not.toContain('hareng');
  });

  it('stays within 15 KB compressed when it is full', () => {
    const words = Array.from({ length: 4000 }, (_, at) => wordOf(at));
    expect(new Set(words).size).toBe(4000);
    expect(gzipSync(packWords(words)).length).toBeLessThan(15_000);
  });
});

/** A different word for each number, as long and as varied as those of a language. */
function wordOf(at: number): string {
  const syllables = ['ba', 'con', 'der', 'fi', 'gru', 'hal', 'ent', 'os', 'ting', 'ly', 'mar'];
  let word = '';
  for (
    let rest = (at + 1) * 2_654_435_761;
    word.length < 7 || rest > 1;
    rest = Math.floor(rest / 11)
  ) {
    word += syllables[rest % 11];
    if (word.length > 9) break;
  }
  return `${word}${String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + Math.floor(at / 676))}`;
}
