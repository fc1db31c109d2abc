import { currencyCodes, currencyPrefixes, currencySigns, unitSymbols } from './digits.ts';
import type { NumeralKind } from './numeral.ts';
import { NEVER, type LanguageTable } from './language-table.ts';
import { compilePlain } from './plain-signs.ts';

export interface Expressions {
  /** Stands in every text that has a numeral, and in few others. */
  trace: RegExp;
  /** What looks like a numeral and is none, in the order in which it is set aside. */
  passing: RegExp[];
  /** Earlier kinds win where several fit; the groups `a` and `b` hold a number or a range. */
  numerals: [NumeralKind, RegExp][];
}

const START = '(?<![\\p{L}\\p{N}]|[\\p{N}][.,:/]|[\\p{L}][-+.])';
const END = '(?![\\p{L}\\p{N}])';
const GAP = '[\\s-]{0,3}';
// Bounded, and fenced by lookarounds: a long run of digits is tried once, not at every digit.
const DIGITS =
  "(?:(?:\\d{1,3}(?:[.,'’ \\u00a0\\u202f\\u2009]\\d{3}(?!\\d)){1,5}(?:[.,]\\d{1,6}(?!\\d))?|\\d{1,15}(?!\\d)(?:[.,]\\d{1,6}(?!\\d))?)[¼½¾]?|[¼½¾])";
/** The sign of a number; one within a word is a dash. */
const SIGN = '(?:(?<![\\p{L}\\p{N})])[±+−-]\\s?)?';
const DASH = '\\s?[–—−-]\\s?';

/** Compiles a language's table once; the sources it joins are bounded, so each search is linear. */
export function buildExpressions(table: LanguageTable): Expressions {
  const scaled = `(?:${DIGITS})(?:[\\s-]{0,2}(?:${table.scales})${END}){0,2}`;
  const unit = `(?:%|‰|(?:${table.percent}|${table.scales}|${table.units}|${table.digitUnits}|${table.currencies}|${currencyCodes}|(?-i:${unitSymbols}))${END})`;
  const parts = {
    n: `(?:${scaled}|(?:${table.written})${END})`,
    w: `(?:${table.written})`,
    u: `(?!\\d|[.,]\\d|${GAP}${unit})`,
  };
  const fill = (source: string) => source.replace(/\{([nwu])\}/g, (_, key: 'n') => parts[key]);
  const words = (sources: string[]) =>
    sources.map((source) => expression(`${START}(?:${fill(source)})${END}`));
  // What is spelt with a number shows by that one.
  const spelt = [...table.multiples, ...table.ratios].map((one) => one.replaceAll('{n}', NEVER));
  return {
    trace: compilePlain(
      `[\\d¼½¾]|(?<![\\p{L}])(?:${[table.written, table.vague, ...spelt].join('|')})`,
    ),
    passing: [
      ...codes(parts.u),
      ...words(table.passing),
      ...references(table, parts.u),
      ...years(table, parts.u),
      ...names(table, parts.u),
    ],
    numerals: numerals(table, scaled, parts.n, words),
  };
}

function numerals(
  table: LanguageTable,
  scaled: string,
  number: string,
  words: (sources: string[]) => RegExp[],
): [NumeralKind, RegExp][] {
  const range = (one: string) =>
    `${SIGN}(?<a>${one})(?:(?:${DASH}|\\s{1,3}(?:${table.joiners})\\s{1,3})(?<b>${one}))?`;
  const sign = `(?:(?-i:[A-Z]{1,3})?${currencySigns}|(?:${currencyCodes}|(?-i:${currencyPrefixes}))(?=[\\s\\d]))`;
  const short = '(?:\\s?(?-i:bn|mn|tn|[mbkMBKT]))?';
  const currency = `(?:${currencySigns}|(?:${currencyCodes}|${table.currencies})${END})`;
  const symbols = `${table.units}|${table.digitUnits}|(?-i:${unitSymbols})`;
  const per = `(?:\\/(?:${symbols}|h|s|d|min|yr)${END}){0,2}`;
  const kinds: [NumeralKind, string][] = [
    ['money', `(?<![\\p{L}\\p{N}])${sign}\\s{0,2}${range(`${scaled}${short}`)}${END}`],
    ['money', `${START}${range(`${number}(?:${GAP}(?-i:bn|mn|tn|m|k))?`)}${GAP}${currency}`],
    ['percentage', `${START}${range(number)}${GAP}(?:[%‰]|(?:${table.percent})${END})`],
    ['quantity', `${START}${range(scaled)}${GAP}(?:${symbols})${END}${per}`],
    ['quantity', `${START}${range(number)}[\\s-]{1,3}(?:${table.units})${END}${per}`],
    [
      'quantity',
      `${START}(?:${table.vague})${END}(?: of)? (?:${table.units}|${table.currencies})${END}`,
    ],
    ['number', `${START}(?:${table.vague})${END}`],
    ['number', `${START}${range(number)}(?![\\p{L}\\p{N}]|[.,:/]\\d)`],
  ];
  kinds.push(
    ...table.counts.map(({ number: one, before = '', after = '' }): [NumeralKind, string] => {
      const counted = one.replaceAll('{d}', DIGITS);
      return ['count', `${START}${before}${range(counted)}${END}${after}`];
    }),
  );
  const compiled = kinds.map(([kind, source]): [NumeralKind, RegExp] => [kind, expression(source)]);
  return [...compiled.slice(0, 3), ...spoken(table, words), ...compiled.slice(3)];
}

function spoken(
  table: LanguageTable,
  words: (sources: string[]) => RegExp[],
): [NumeralKind, RegExp][] {
  const colon = `${START}(?:\\d{1,3}(?:[.,]\\d{3}){1,3}|\\d{1,6}) ?: ?\\d{1,3}(?:[.,]\\d{3}){0,2}(?:[.,]\\d{1,2})?(?![\\p{L}\\p{N}:])`;
  const slash = `${START}(?<!\\/)(?:1\\/[234]|2\\/3|3\\/4)(?![\\p{L}\\p{N}/.-])`;
  const multiples = words([...table.multiples, `${DIGITS}[x×]`]);
  const ratios = [expression(colon), expression(slash), ...words(table.ratios)];
  return [
    ...multiples.map((found): [NumeralKind, RegExp] => ['multiple', found]),
    ...ratios.map((found): [NumeralKind, RegExp] => ['ratio', found]),
  ];
}

/** Addresses, dates in digits, times, telephone numbers, versions, and the numbers of documents. */
function codes(noUnit: string): RegExp[] {
  return [
    'https?:\\/\\/[^\\s<>"]{1,2000}',
    'www\\.[^\\s<>"]{1,2000}',
    '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w.-]{1,255}',
    '\\b10\\.\\d{4,9}\\/[^\\s<>"]{1,200}',
    '(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.Z+]{2,20})?(?!\\d)',
    '(?<![\\d.,])\\d{1,2}([./-])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?![\\d])',
    '(?<!(?:ratio|slope|scale|gradient|lệ|dốc)(?: of| at| is| was| là)? )(?<![\\d:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:]|,\\d)',
    '(?<![\\p{L}\\d])\\+\\d{1,3}[ .-]\\(?\\d{1,4}\\)?(?:[ .-]\\d{2,4}){1,5}(?!\\d)',
    '(?<![\\p{L}\\d.,])\\(?0\\d{1,3}\\)?[ .-]\\d{3,4}[ .-]\\d{3,4}(?!\\d)',
    '(?<![\\p{L}\\d.])v?\\d{1,3}(?:\\.\\d{1,2}){2,4}(?![\\d.]\\d)',
    '(?<![\\d.,])\\d{1,6}(?:\\/\\d{4})?\\/(?-i:[\\p{Lu}])[\\p{L}\\d-]{1,20}(?:\\/[\\p{L}\\d-]{1,12}){0,2}',
    '(?<![\\d.,])\\d{1,6}-(?-i:[\\p{Lu}]{2,5})\\/[\\p{L}-]{1,12}',
    '(?<![\\d.,])(?:19|20)\\d\\d\\/\\d{1,5}(?:\\/[\\p{L}]{1,5})?(?!\\d)',
    `(?<![\\p{L}\\d])(?!(?:${currencyCodes}|${currencyPrefixes})[\\s\\d-])(?-i:[\\p{Lu}]{2,8})[ -]?\\d{1,9}(?!\\d)(?: \\d{2}(?!\\d)){0,3}(?:[:-]\\d{1,4}|\\.\\d{1,4}){0,2}${noUnit}`,
    '\\d{2,4}-\\d{3,4}-\\d{3,5}',
    '(?<![\\d.,])1[89]00[ .-]\\d{3,6}(?:[ .-]\\d{2,4})?(?![\\d,])',
    '(?<![\\d/])(?:24/(?:7|24)|9/11)(?![\\d/])',
    '^\\s{0,3}\\d{1,2}[.)](?=\\s)',
  ].map(expression);
}

function references(table: LanguageTable, noUnit: string): RegExp[] {
  const number = '\\d{1,6}(?!\\d)(?:[.\\/–-][\\p{L}\\d]{1,12}){0,4}';
  const more = `(?:(?:, |,? (?:${table.joiners}) |–|-)\\d{1,6}(?!\\d)${noUnit}){0,6}`;
  // A letter may end it, unless that is a unit: "1A", but "12 t".
  const lettered = '\\d{1,4}(?-i:[A-Z])(?![\\p{L}\\p{N}])';
  return [
    expression(
      `${START}(?:${table.references})(?:\\s${lettered}|\\s{0,3}(?:no\\.?\\s{0,2}|số\\s{1,2})?(?<![\\p{L}])${number}${more}${noUnit}(?! \\d{3}(?!\\d)))`,
    ),
  ];
}

/** Years, their ranges and decades, unless a unit or a counted noun follows. */
function years(table: LanguageTable, noUnit: string): RegExp[] {
  const before = `(?<![\\p{N}]|[\\p{N}][.,:/]|${currencySigns}\\s{0,2}|(?:${currencyCodes})\\s|${START}(?:${table.countCues})\\s)`;
  const year = '(?:1[5-9]|20|21)\\d\\d(?!\\d)';
  return [
    expression(
      `${before}${year}(?:\\s?[–/-]\\s?(?:${year}|\\d\\d(?!\\d)))?(?:s(?![\\p{L}]))?${noUnit}(?![\\p{L}]|\\s(?:${table.counted})${END})`,
    ),
  ];
}

/** "Line 4", "Decree 57": a capitalized word before a number makes it part of a name. */
function names({ counts, starters }: LanguageTable, noUnit: string): RegExp[] {
  if (counts.length === 0) return [];
  const word = `(?-i:[\\p{Lu}])[\\p{L}&'’.-]{0,24}(?<!['’]s)`;
  return [
    expression(
      `${START}(?!(?:${starters}|${currencyCodes}|${currencyPrefixes})\\s)${word} \\d{1,3}(?:\\.\\d{1,2})?(?!\\d)[\\p{L}]?(?![\\p{L}])${noUnit}`,
    ),
  ];
}

function expression(source: string): RegExp {
  return compilePlain(source, 'g');
}
