/** Marks that readers leave out: those of Latin letters. The vowel signs of other scripts stay. */
const latinMarks = /[\u0300-\u036f]/g;

/** Grave, acute, tilde, hook and dot below: in Vietnamese the tone of the whole syllable. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The word without case and marks, so that `đất hiếm`, `Dat hiem` and both Unicode forms are one. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(latinMarks, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}

/** The word with its marks, in one form: a tone may stand on either vowel, as in `hoá` and `hóa`. */
export function canonicalWord(word: string): string {
  const parts = word.toLowerCase().normalize('NFD');
  return parts.replace(tones, '') + (parts.match(tones) ?? []).join('');
}

/** What of the word folding loses: its marks, and the bar of đ. */
const marksOf = (word: string): string[] => {
  const parts = word.toLowerCase().normalize('NFD');
  return [...(parts.match(latinMarks) ?? []), ...(parts.match(/đ/g) ?? [])].sort();
};

/**
 * The marks that the writer typed are some of those of the word, which is the same without any: `đât` may be `đất`,
 * but `phở` is not `phố`.
 */
export function areMarksOf(typed: string, word: string): boolean {
  const own = marksOf(word);
  return marksOf(typed).every((mark) => {
    const at = own.indexOf(mark);
    if (at >= 0) own.splice(at, 1);
    return at >= 0;
  });
}

/** The writer typed a mark or a letter that folding loses. */
export const hasMarks = (word: string): boolean =>
  foldText(word) !== word.toLowerCase().normalize('NFC');
