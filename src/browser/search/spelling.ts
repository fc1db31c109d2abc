/** Words that can match anything: each holds a letter or a digit. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Pagefind looks for the words side by side when the whole query is quoted. */
export function isQuoted(text: string): boolean {
  return /^".+"$/.test(text);
}

/**
 * The spellings `word` of the query `text` may stand for.
 * The index folds Vietnamese tone and vowel marks but not đ, so in a query typed without any
 * mark a leading d may be either letter.
 */
export function findSpellings(word: string, text: string, language: string): string[] {
  const isOpen = /^vi\b/.test(language) && /^[\x20-\x7e]*$/.test(text) && /^d/i.test(word);
  return isOpen ? [word, `đ${word.slice(1)}`] : [word];
}

/** Every query that takes one spelling per word, the first `limit` of them. */
export function combineSpellings(choices: string[][], limit = 8): string[] {
  if (choices.length === 0) return [];
  const queries = choices.reduce<string[][]>(
    (starts, spellings) =>
      starts.flatMap((start) => spellings.map((spelling) => [...start, spelling])).slice(0, limit),
    [[]],
  );
  return queries.map((words) => words.join(' '));
}
