import { foldText } from './fold.ts';

/** A number as a text writes it. Separators differ between languages: `12.500` may be either of two. */
export interface FoundNumber {
  start: number;
  end: number;
  /** What it may mean, the likelier first. */
  values: number[];
  isPercent: boolean;
}

/** As readers of English and Vietnamese write it. */
const percentSign = /^\s?(?:%|per ?cent\b|phan tram\b)/;

/** Short for a scale right behind the digits, as readers type it: `3.5m`, `22tr`, `2bn`. */
const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['tr', 1e6],
  ['bn', 1e9],
]);
const shortScale = /^(?:k|mn?|tr|bn)(?![\p{L}\p{N}])/iu;

/** Digits, possibly grouped, with a short scale or none; not those within a word, such as `MP25`. */
const written =
  /(?<![\p{L}\p{N}.,]|\p{L}\+)(?:\d{1,3}(?: \d{3})+(?![\p{N}.,])|\d+(?:[.,\u00a0\u202f]\d+)*)(?=(?:k|mn?|tr|bn)?(?![\p{L}\p{N}]))/giu;
const grouped = /^\d{1,3}([., \u00a0\u202f])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/;

/** Words for thousand, million and so on, folded, with what they multiply by. */
export type ScaleWords = ReadonlyMap<string, number>;

/** The scale words that the languages themselves use for large numbers. */
export function readScaleWords(locales: readonly string[]): ScaleWords {
  const scales = new Map<string, number>();
  for (const locale of locales) {
    const long = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' });
    for (const factor of [1e3, 1e6, 1e9, 1e12]) {
      // French says “million” of one and “millions” of more.
      for (const amount of [factor, 5 * factor]) {
        const word = long.formatToParts(amount).find(({ type }) => type === 'compact');
        if (word) scales.set(foldText(word.value), factor);
      }
    }
  }
  return scales;
}

/** Finds the numbers of a text, with the scale word or the per cent sign behind them. */
export function findNumbers(text: string, scales: ScaleWords): FoundNumber[] {
  return [...text.matchAll(written)].map(({ 0: digits, index }) => {
    const end = index + digits.length;
    const [, gap = '', word = ''] = /^([\s\u00a0-]*)(\p{L}+)/u.exec(text.slice(end)) ?? [];
    const short = shortScale.exec(text.slice(end))?.[0].toLowerCase() ?? '';
    const scale = shortScales.get(short) ?? scales.get(foldText(word));
    const percent = percentSign.exec(foldText(text.slice(end, end + 12)))?.[0] ?? '';
    return {
      start: index,
      end: end + (scale ? gap.length + word.length : percent.length),
      // 1.1 × 10⁶ is not quite 1,100,000 in binary.
      values: readDigits(digits).map((value) => Number((value * (scale ?? 1)).toPrecision(12))),
      isPercent: percent !== '',
    };
  });
}

function readDigits(digits: string): number[] {
  const separators = digits.match(/[^\d]/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return [Number(digits)];
  const position = digits.lastIndexOf(last);
  const asDecimal = Number(
    `${digits.slice(0, position).replace(/\D/g, '')}.${digits.slice(position + 1)}`,
  );
  if (!grouped.test(digits)) return [asDecimal];
  const isMixed = new Set(separators).size > 1;
  if (isMixed) return [asDecimal];
  const whole = Number(digits.replace(/\D/g, ''));
  return separators.length > 1 || !/[.,]/.test(last) ? [whole] : [whole, asDecimal];
}
