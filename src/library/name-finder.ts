/** Tells whether one of several names stands in the texts, as whole words. */
export type FindNames = (names: readonly string[]) => boolean;

const endsInWord = /[\p{L}\p{M}\p{N}]$/u;
const beginsInWord = /^[\p{L}\p{M}\p{N}]/u;

/** `as-written`: capitals must be the same, so that “us” is not taken for “US”. */
export function createNameFinder(
  texts: readonly string[],
  form: 'as-written' | 'any-case',
): FindNames {
  const shape = (text: string) => {
    const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
    return form === 'any-case' ? plain.toLowerCase() : plain;
  };
  const whole = shape(texts.join('\n|\n'));
  return (names) => names.some((name) => stands(shape(name), whole));
}

function stands(name: string, text: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + name.length, at + name.length + 2);
    if (!endsInWord.test(before) && !beginsInWord.test(after)) return true;
  }
  return false;
}
