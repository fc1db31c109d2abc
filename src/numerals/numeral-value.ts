import type { LanguageTable } from './language-table.ts';

const FRACTIONS: Record<string, number> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/** Short scales of amounts of money: "A$180m". */
const SHORT: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  t: 1e12,
};

/** The value of one number in digits, words or both ("3.5 million"); `undefined` if unreadable. */
export function readNumber(text: string, table: LanguageTable): number | undefined {
  const digits = text.match(/\d[\d.,'’ \u00a0\u202f\u2009]*(?<=\d)/u)?.[0];
  const fraction = FRACTIONS[text.match(/[¼½¾]/u)?.[0] ?? ''] ?? 0;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (digits === undefined) return fraction || readWords(words, table.words);
  const scales = words.map((word) => table.words[word] ?? SHORT[word] ?? 1);
  const value = readDigits(digits, table.decimalMark) + fraction;
  return scales.reduce((product, scale) => product * Math.max(1, scale), value);
}

/** A mark before other than three digits is a decimal mark, whatever the language. */
function readDigits(digits: string, decimalMark: '.' | ',' | undefined): number {
  const last = digits.match(/[.,](\d+)$/u);
  const mark = last?.[0][0];
  const repeated = mark !== undefined && digits.indexOf(mark) !== digits.lastIndexOf(mark);
  const decimal =
    mark !== undefined && !repeated && (last?.[1]?.length !== 3 || mark === decimalMark);
  const cut = decimal ? digits.lastIndexOf(mark) : digits.length;
  const whole = digits.slice(0, cut).replace(/\D/gu, '');
  return Number(`${whole}.${digits.slice(cut + 1) || '0'}`);
}

function readWords(words: string[], values: Record<string, number>): number | undefined {
  let total = 0;
  let hundreds = 0;
  let units = 0;
  let read = false;
  for (const word of words) {
    const value = values[word];
    if (word === 'mươi' || word === 'chục') units *= 10;
    else if (value === undefined) return undefined;
    else if (value < 100) units += value;
    else if (value === 100) [hundreds, units] = [hundreds + Math.max(1, units) * 100, 0];
    else {
      const here = hundreds + units;
      // A larger scale takes all before it: "two thousand billion".
      total = total > 0 && total < value ? (total + here) * value : total + (here || 1) * value;
      [hundreds, units] = [0, 0];
    }
    read = true;
  }
  return read ? total + hundreds + units : undefined;
}
