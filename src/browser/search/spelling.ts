/**
 * The spellings under which Pagefind may hold `word`. Its index folds Vietnamese tone and vowel marks
 * but not đ: in a word typed without any mark a leading d may be either letter.
 */
export function findSpellings(word: string, language: string): string[] {
  const isOpen = /^vi\b/.test(language) && /^d[\x20-\x7e]*$/i.test(word);
  return isOpen ? [word, `đ${word.slice(1)}`] : [word];
}
