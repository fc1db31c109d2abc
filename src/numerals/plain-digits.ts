import { isPlainLetter } from './plain-signs.ts';

/** A text in digits of ours, and where each of its characters stands in the text as it was written. */
export interface PlainText {
  text: string;
  /** Offset in the original of a character, or of the end. */
  offsetOf: (at: number) => number;
}

/**
 * The text with every number in ASCII digits, however it is written: digits of other scripts and of
 * mathematics, small and circled ones, Roman and Chinese numerals, fractions in one sign, letters that pose
 * as digits. “𝟕𝟎％” → “70%”, “7O%” → “70%”. Formulas such as CO₂ and m² stay
 */
export function writePlainDigits(original: string): PlainText {
  // Most texts are plain already.
  if (isAscii.test(original))
    return { text: original.replace(posing, unmask), offsetOf: (at) => at };
  const offsets: number[] = [];
  let text = '';
  for (let offset = 0; offset < original.length;) {
    const [found, digits] = readSign(original, offset, text);
    for (let unit = 0; unit < digits.length; unit++)
      offsets.push(offset + Math.min(unit, found - 1));
    text += digits;
    offset += found;
  }
  offsets.push(original.length);
  return { text: text.replace(posing, unmask), offsetOf: (at) => offsets[at] ?? 0 };
}

const isAscii = /^\p{ASCII}*$/u;

/** Length of what stands at `offset`, and how it is written in plain signs; `before` is plain already. */
function readSign(text: string, offset: number, before: string): [length: number, plain: string] {
  const code = text.charCodeAt(offset);
  if (code < 0x80 || isPlainLetter(code) || isPlainMark(code)) return [1, text.charAt(offset)];
  const chinese = matchAt(chineseNumber, text, offset);
  if (chinese) return [chinese.length, String(readChinese(chinese))];
  const roman = matchAt(romanNumber, text, offset);
  if (roman) return [roman.length, String(readRoman(roman))];
  const small = matchAt(smallDigits, text, offset);
  if (small && !/[\p{L}\p{M})\]₀-₉]$/u.test(before)) return [small.length, small.normalize('NFKC')];
  if (small) return [small.length, small];
  const sign = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return [sign.length, readOne(sign, before)];
}

/** Dashes and quotation marks. */
const isPlainMark = (code: number): boolean => code >= 0x2010 && code <= 0x2027;

function readOne(sign: string, before: string): string {
  if (/\p{M}/u.test(sign) && /\d$/.test(before)) return '';
  if (/[％٪﹪]/.test(sign)) return '%';
  if (/\p{Nd}/u.test(sign)) return String(valueOf(sign));
  const circled = circles.find(([first, last]) => sign >= first && sign <= last);
  if (circled) return String(codeOf(sign) - codeOf(circled[0]) + circled[2]);
  const fraction = /^\d*⁄\d+$/.test(sign.normalize('NFKC'));
  if (fraction) return /[¼½¾]/.test(sign) && /\d$/.test(before) ? sign : readFraction(sign, before);
  const folded = sign.normalize('NFKC');
  return /^[($€£¥]?\d+[).]?$/.test(folded) ? folded : sign;
}

/** Behind a digit a decimal, else a fraction of plain digits that any language writes. */
function readFraction(sign: string, before: string): string {
  const [top = '', bottom = ''] = sign.normalize('NFKC').split('⁄');
  if (/\d$/.test(before)) return (Number(top || 1) / Number(bottom)).toFixed(2).slice(1);
  return plainFractions.has(`${top}/${bottom}`) ? `${top}/${bottom}` : '1/4';
}

/** Fractions that a search takes for such; others are written as one of them, for they are never dates. */
const plainFractions = new Set(['1/2', '1/3', '1/4', '2/3', '3/4']);

const codeOf = (sign: string) => sign.codePointAt(0) ?? 0;

/** First and last sign of a row of circled numbers, and the value of the first. */
const circles: [first: string, last: string, value: number][] = [
  ['①', '⑳', 1],
  ['⓪', '⓪', 0],
  ['⓫', '⓴', 11],
  ['⓵', '⓾', 1],
  ['⓿', '⓿', 0],
  ['❶', '❿', 1],
  ['➀', '➉', 1],
  ['➊', '➓', 1],
];

/** Scripts have their ten digits in a row, from zero up. */
function valueOf(digit: string): number {
  const folded = digit.normalize('NFKC');
  if (/^\d$/.test(folded)) return Number(folded);
  const code = codeOf(digit);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

const smallDigits = /[⁰¹²³⁴-⁹₀-₉]+/uy;
const romanNumber = /[Ⅰ-Ⅿⅰ-ⅿ]+/uy;
const chineseNumber = /[〇零一二三四五六七八九十百千万萬亿億两]+/uy;

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

const romanValues: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function readRoman(text: string): number {
  const values = Array.from(text.normalize('NFKC').toUpperCase(), (sign) => romanValues[sign] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}

const chineseDigits = '〇一二三四五六七八九';
const chineseScales: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

function readChinese(text: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const sign of text.replaceAll('零', '〇').replaceAll('两', '二')) {
    const scale = chineseScales[sign];
    const large = /[万萬]/.test(sign) ? 1e4 : /[亿億]/.test(sign) ? 1e8 : undefined;
    if (large) [total, section, digit] = [multiply(total, section + digit, large), 0, 0];
    else if (scale) [section, digit] = [section + (digit || 1) * scale, 0];
    else digit = digit * 10 + chineseDigits.indexOf(sign);
  }
  return total + section + digit;
}

/** A larger scale takes all before it, a smaller one what came since the last. */
const multiply = (total: number, part: number, scale: number): number =>
  total < scale ? (total + part || 1) * scale : total + (part || 1) * scale;

const letters = 'OoQΟοОо';
const strokes = 'lI|ΙІ';

/** Letters among digits, or before a per cent sign, where no word has them. */
const posing = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?=[\\d${letters}${strokes}]*\\d)[\\d${letters}${strokes}]{2,15}(?=\\s?(?:[%‰]|(?:per ?cent|phần trăm|thousand|million|billion|trillion|nghìn|ngàn|triệu|tỷ|tỉ|tonnes?|tons?|tấn|kg|km|ha|MW|GW|USD)(?!\\p{L})))|(?<=[$€£¥])(?=[\\d${letters}${strokes}]*\\d)[\\d${letters}${strokes}]{2,15}|[\\d${letters}${strokes}]{2,15}(?=%))`,
  'gu',
);

const unmask = (text: string): string =>
  Array.from(text, (sign) =>
    letters.includes(sign) ? '0' : strokes.includes(sign) ? '1' : sign,
  ).join('');
