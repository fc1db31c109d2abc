import { getOrMake } from '../domain/memo.ts';
import { digitsOnly } from './digits.ts';
import { english } from './english.ts';
import { buildExpressions, type Expressions } from './expressions.ts';
import type { Numeral, NumeralKind } from './numeral.ts';
import { readNumber } from './numeral-value.ts';
import type { LanguageTable } from './language-table.ts';
import { writePlainDigits } from './plain-digits.ts';
import { replaceForeign } from './plain-signs.ts';
import { vietnamese } from './vietnamese.ts';

const tables: Record<string, LanguageTable> = { en: english, vi: vietnamese };
const compiled = new Map<LanguageTable, Expressions>();

// Neither letter, digit nor space: what is set aside or already found cannot join a later match.
const BLANK = '\uE000';

/** How much of a text behind a count is kept to tell what it counts. */
const longestNoun = 40;

/**
 * Finds the numerals of running text, in order. `language` is a tag such as `en` or `vi-VN`;
 * one without a table is searched for digits and international symbols only. Text is taken as NFC; numbers in
 * other signs than plain digits count as those.
 */
export function findNumerals(text: string, language: string): Numeral[] {
  const table = tables[language.split('-', 1)[0]?.toLowerCase() ?? ''] ?? digitsOnly;
  const { trace, passing, numerals } = getOrMake(compiled, table, buildExpressions);
  const plain = writePlainDigits(text);
  // Most texts have none, which is known in a tenth of the time.
  const signs = replaceForeign(plain.text);
  if (!trace.test(signs)) return [];
  let rest = passing.reduce((left, expression) => left.replace(expression, blank), signs);
  if (!trace.test(rest)) return [];
  const found: Numeral[] = [];
  for (const [kind, expression] of numerals) {
    rest = rest.replace(expression, (...match) => {
      const numeral = readNumeral(kind, match, table);
      if (!numeral) return match[0] as string;
      const [start, end] = [plain.offsetOf(numeral.start), plain.offsetOf(numeral.end)];
      const counted = kind === 'count' && { counted: text.slice(end, end + longestNoun) };
      found.push({ ...numeral, start, end, text: text.slice(start, end), ...counted });
      return blank(numeral.text);
    });
  }
  return found.toSorted((first, second) => first.start - second.start);
}

function readNumeral(
  kind: NumeralKind,
  match: unknown[],
  table: LanguageTable,
): Numeral | undefined {
  const text = match[0] as string;
  const named = match.at(-1);
  const groups = typeof named === 'object' ? (named as { a?: string; b?: string }) : undefined;
  const start = match.findLast((part) => typeof part === 'number') as number;
  if (kind === 'number' && groups && !isLarge(groups?.a, table) && !isLarge(groups?.b, table))
    return;
  const numeral: Numeral = { start, end: start + text.length, text, kind };
  const value = groups && !groups.b ? readNumber(groups.a ?? '', table) : undefined;
  return value === undefined ? numeral : { ...numeral, value };
}

/** Four digits before the decimal mark, or a word such as "million". */
function isLarge(number: string | undefined, table: LanguageTable): boolean {
  if (number === undefined || /^0\d/u.test(number)) return false;
  const words = number.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => (table.words[word] ?? 0) >= 1000)) return true;
  return /^\d{4}|^\d{1,3}[.,'’ \u00a0\u202f\u2009]\d{3}(?!\d)/u.test(number);
}

function blank(text: string): string {
  return BLANK.repeat(text.length);
}

export type FindNumerals = typeof findNumerals;
