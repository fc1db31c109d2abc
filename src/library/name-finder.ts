/** Tells whether one of several names stands in the texts, as whole words. */
export type FindNames = (names: readonly string[]) => boolean;

const endsInWord = /[\p{L}\p{M}\p{N}]$/u;
const beginsInWord = /^[\p{L}\p{M}\p{N}]/u;

/** `texts` is asked once, and only for names; `as-written`: capitals must be the same, so that “us” is not taken for “US”. */
export function createNameFinder(
  texts: () => readonly string[],
  form: 'as-written' | 'any-case',
): FindNames {
  const shape = (text: string) => {
    // Single spaces, of which there are most, are left alone.
    const plain = text
      .normalize('NFC')
      .replace(/[^\S ]\s*| \s+/gu, ' ')
      .trim();
    return form === 'any-case' ? plain.toLowerCase() : plain;
  };
  let whole: string | undefined;
  return (names) => {
    if (names.length === 0) return false;
    const text = (whole ??= shape(texts().join('\n|\n')));
    return names.some((name) => stands(shape(name), text));
  };
}

function stands(name: string, text: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    // Most of what is found stands in a word of plain letters.
    if (isPlainLetter(text.charCodeAt(at - 1)) || isPlainLetter(text.charCodeAt(end))) continue;
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(end, end + 2);
    if (!endsInWord.test(before) && !beginsInWord.test(after)) return true;
  }
  return false;
}

/** Whether the code, which is no number beyond the text, is that of a letter from a to z or A to Z. */
function isPlainLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122 && code < 128;
}
