/**
 * Letters that plain text has: Latin ones, and the Greek letter of units. Expressions name no others, and a class of
 * all letters of the world in each of them took longer to compile than most texts to search.
 */
const letters = 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿμ';
/** Numbers that plain text has: digits, small ones, which stand in formulas, and fractions. */
const numbers = '\\d²³¹⁰⁴-⁹₀-₉¼½¾';
const capital = new RegExp(`(?=[${letters}])\\p{Lu}`, 'u');
const capitals = Array.from({ length: 0x1f00 }, (_, code) => String.fromCharCode(code))
  .filter((sign) => capital.test(sign))
  .join('');
const classes: Record<string, string> = { L: letters, Lu: capitals, N: numbers };

/**
 * An expression for plain text, in either case but for what stands in `(?-i:…)`. `\p{L}`, `\p{Lu}` and `\p{N}` stand in
 * brackets in its source, and are those of plain text alone. Flags would say the same; but to compile them takes three
 * times as long, Node 22 does not know them within an expression, and V8 passes over capitals with them at times.
 */
export const compilePlain = (source: string, flags = ''): RegExp =>
  new RegExp(
    inBothCases(source).replace(/\\p\{(\w+)\}/g, (_, name: string) => classes[name]!),
    flags,
  );

const part =
  /\\u[\da-f]{4}|\\p\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:-i:|<\w>|<?[=!]|:)|[()]|\p{L}/giu;
const partOfClass = /\\u[\da-f]{4}|\\p\{\w+\}|\\.|.-.|\p{L}/giu;

function inBothCases(source: string): string {
  const isExact = [false];
  return source.replace(part, (one) => {
    if (one.startsWith('(')) {
      isExact.push(one === '(?-i:' || isExact.at(-1)!);
      return one === '(?-i:' ? '(?:' : one;
    }
    if (one === ')') isExact.pop();
    if (isExact.at(-1) || /^[\\)]/.test(one)) return one;
    if (one.startsWith('[')) return one.replace(partOfClass, addCase);
    const both = addCase(one);
    return both === one ? one : `[${both}]`;
  });
}

/** A letter, or a range of them, in small and in capital. */
function addCase(one: string): string {
  if (one.startsWith('\\')) return one;
  const [small, large] = [one.toLowerCase(), one.toUpperCase()];
  return small === large || large.length > one.length ? one : small + large;
}

/** Most letters of a text in Latin script that are not of ASCII. */
export const isPlainLetter = (code: number): boolean =>
  (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x1e00 && code < 0x1f00);

const known = new RegExp(`[${letters}${numbers}]`);

/** Of other letters and numbers nothing is asked but whether they are some: each stands for all of its kind. */
export const replaceForeign = (text: string): string =>
  text.replace(/[^\0-ɏḀ-ỿ]/gu, (sign) => standIn(sign));

function standIn(sign: string): string {
  if (known.test(sign)) return sign;
  const letter = /\p{Lu}/u.test(sign) ? 'Ƿ' : /\p{L}/u.test(sign) ? 'ƿ' : undefined;
  return (/\p{N}/u.test(sign) ? '¹' : letter)?.repeat(sign.length) ?? sign;
}
