/** Words in a row, lower case, one blank between two. */
export type Phrase = string;

const longest = 6;
/** Fewer words than this are said by chance, and so are dates and numbers without words. */
const shortest = 4;
const isTelling = (words: readonly string[]) =>
  words.length >= shortest && words.filter((word) => /^\p{L}+$/u.test(word)).length > 1;

/** Phrases by their first two words. */
export type Phrases = ReadonlyMap<string, ReadonlySet<Phrase>>;

/** Cuts each text into phrases that would betray it: of six words, or of all it has where these are fewer. */
export function cutPhrases(texts: readonly string[]): Set<Phrase> {
  const phrases = new Set<Phrase>();
  for (const text of texts) {
    const words = splitWords(text);
    for (let start = 0; start === 0 || start + longest <= words.length; start += longest) {
      const phrase = words.slice(start, start + longest);
      if (isTelling(phrase)) phrases.add(phrase.join(' '));
    }
  }
  return phrases;
}

export function indexPhrases(phrases: Iterable<Phrase>): Phrases {
  const index = new Map<string, Set<Phrase>>();
  for (const phrase of phrases) {
    const key = phrase.split(' ', 2).join(' ');
    index.set(key, (index.get(key) ?? new Set()).add(phrase));
  }
  return index;
}

/** Those of the phrases that the text says, whatever its case, normal form and punctuation. */
export function findPhrases(text: string, phrases: Phrases): Phrase[] {
  const words = splitWords(text);
  return words.flatMap((word, at) => {
    const known = phrases.get(`${word} ${words[at + 1]}`);
    if (!known) return [];
    return [...known].filter((phrase) => startsWith(words, at, phrase.split(' ')));
  });
}

const startsWith = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => word === words[at + index]);

const splitWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
